import fc from "fast-check";
import { PATHS, type Path } from "@/lib/kernel/path";
import { parseQuarter } from "@/lib/kernel/quarter";

/** Plans and items for tests, in the shape of the planner's domain (which `db` does not know). */
type Item = {
  id: string;
  kind:
    | "certification"
    | "training"
    | "programme"
    | "degree"
    | "consulting"
    | "project"
    | "mentoring"
    | "role";
  title: string;
  provider: string;
  credentialId: string | null;
  startsIn: number | null;
  quarters: number;
  earliestIn: number | null;
  targetIn: number | null;
  priority: 1 | 2 | 3;
  hours: number;
  costMinor: number;
  status: "planned" | "in progress" | "done" | "dropped";
  droppedReason: string | null;
  doneIn: number | null;
  after: readonly string[];
  serves: Readonly<Record<Path, number>>;
  notes: string;
  position: number;
};

type Snapshot = {
  title: string;
  path: Path;
  family: string | null;
  targetRole: string;
  targetOccupation: string | null;
  ladderId: string | null;
  leadingPercent: number | null;
  startsIn: number;
  hoursPerQuarter: number;
  budgetsMinor: readonly number[];
  currency: string;
  items: readonly Item[];
};

const KINDS = [
  "certification",
  "training",
  "programme",
  "degree",
  "consulting",
  "project",
  "mentoring",
  "role",
] as const;
const STATUSES = ["planned", "in progress", "done", "dropped"] as const;
const HORIZON = 20;
const ONLY = {
  specialist: { specialist: 1, leadership: 0, hybrid: 0.5 },
  leadership: { specialist: 0, leadership: 1, hybrid: 0.5 },
  hybrid: { specialist: 0.5, leadership: 0.5, hybrid: 1 },
} satisfies Record<Path, Item["serves"]>;

/** `2027-Q1` as a number; only well-formed texts are asked. */
export const q = (text: string): number => parseQuarter(text) ?? Number.NaN;

/** The least item: one quarter, nothing asked. */
export const anItem = (over: Partial<Item> & { id: string }): Item => ({
  kind: "training",
  title: over.id,
  provider: "",
  credentialId: null,
  startsIn: q("2027-Q1"),
  quarters: 1,
  earliestIn: null,
  targetIn: null,
  priority: 2,
  hours: 0,
  costMinor: 0,
  status: "planned",
  droppedReason: null,
  doneIn: null,
  after: [],
  serves: ONLY.specialist,
  notes: "",
  position: 0,
  ...over,
});

export const aSnapshot = (items: readonly Item[] = [], over: Partial<Snapshot> = {}): Snapshot => ({
  title: "Five years",
  path: "specialist",
  family: "software",
  targetRole: "Staff Engineer",
  targetOccupation: null,
  ladderId: null,
  leadingPercent: null,
  startsIn: q("2027-Q1"),
  hoursPerQuarter: 1000,
  budgetsMinor: [300_000, 300_000, 300_000, 300_000, 300_000],
  currency: "USD",
  items,
  ...over,
});

const ITEM_IDS = ["a", "b", "c", "d", "e", "f", "g"];

const arbitraryItem = (id: string): fc.Arbitrary<Item> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      title: fc.string({ maxLength: 6 }),
      provider: fc.string({ maxLength: 3 }),
      startsIn: fc.option(fc.integer({ min: -3, max: HORIZON + 2 }), { freq: 6 }),
      quarters: fc.integer({ min: 1, max: 7 }),
      earliestIn: fc.option(fc.integer({ min: 0, max: HORIZON }), { freq: 1 }),
      targetIn: fc.option(fc.integer({ min: 0, max: HORIZON }), { freq: 1 }),
      priority: fc.constantFrom(1, 2, 3),
      hours: fc.integer({ min: 0, max: 2500 }),
      costMinor: fc.integer({ min: 0, max: 400_000 }),
      status: fc.constantFrom(...STATUSES, "planned", "planned"),
      after: fc.subarray(ITEM_IDS, { maxLength: 2 }),
      notes: fc.string({ maxLength: 3 }),
      position: fc.integer({ min: 0, max: 5 }),
      serves: fc.constantFrom(...PATHS).map((path) => ONLY[path]),
    })
    .map((parts) => {
      const absolute = (at: number | null) => (at === null ? null : at + q("2027-Q1"));
      const startsIn = absolute(parts.startsIn);
      return anItem({
        ...parts,
        id,
        startsIn,
        earliestIn: absolute(parts.earliestIn),
        targetIn: absolute(parts.targetIn),
        droppedReason: parts.status === "dropped" ? "because" : null,
        doneIn: parts.status === "done" ? startsIn : null,
      });
    });

const listed = (items: readonly Item[]) =>
  [...items].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** Any plan, also one full of conflicts and with circles; items in their listed order. */
export const arbitraryPlan: fc.Arbitrary<Snapshot> = fc
  .subarray(ITEM_IDS)
  .chain((ids) =>
    fc.record({
      items: ids.length > 0 ? fc.tuple(...ids.map(arbitraryItem)) : fc.constant([]),
      title: fc.string({ maxLength: 4 }),
      path: fc.constantFrom(...PATHS),
      targetRole: fc.constantFrom("", "CTO"),
      targetOccupation: fc.constantFrom(null, "11-3021.00", "15-1252.00"),
      ladderId: fc.constantFrom(null, "ladder"),
      leadingPercent: fc.constantFrom(null, 0, 40),
      hoursPerQuarter: fc.integer({ min: 0, max: 3000 }),
      budgetsMinor: fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 5, maxLength: 5 }),
      currency: fc.constantFrom("USD", "EUR"),
      family: fc.constantFrom(null, "data"),
    }),
  )
  .map(({ items, ...over }) => aSnapshot(listed(items), over));
