import type { ElementGap } from "@/lib/catalogue/domain/role-gap";
import { placeEarly } from "./place-early";
import type { PlanItem, PlanSnapshot } from "./plan";
import { USUAL_PRIORITY } from "./plan";
import { servesByDefault } from "./serves-by-default";
import { fromCredential, type StarterCredential } from "./starter-plan";

type Described = ReturnType<typeof fromCredential>;
/** Something that would lead towards a role: what it would be as an item, and from which quarter of the plan on. */
export type Proposed = Described & {
  key: string;
  why: string;
  at: number;
  after: readonly string[];
};

type Towards = {
  title: string;
  /** What would have to grow, the largest first; null where it is not known. */
  missing: readonly ElementGap[] | null;
  credentials: readonly StarterCredential[];
};

const [MOST_GAPS, MOST_CREDENTIALS] = [4, 3];
/** Hours for a whole point of importance (of 5) that has to grow, in tenths, and the least that is worth an item. */
const [HOURS_PER_POINT, LEAST_HOURS] = [600, 200];
/** Quarters in a role on the way, and when it and the role itself begin: as in the starter plans. */
const YEARS = { quarters: 8, at: 4, roleAt: 14, roleQuarters: 6 };

/** What of a plan decides what is proposed for it. */
type Known = Pick<PlanSnapshot, "path" | "targetRole" | "currency" | "hoursPerQuarter"> & {
  items: readonly Pick<PlanItem, "title" | "credentialId">[];
};

/**
 * What is missing on the way to a role, as items that one may add: the skills that would have to grow most, credentials
 * for path and field, years in a role on the way, and the role itself. What the plan has already is left out. Hours are
 * our estimates: 60 for a point of importance of 5, at least 20.
 */
export function proposedTowards(plan: Known, { title, missing, credentials }: Towards): Proposed[] {
  const titles = new Set(plan.items.map((item) => item.title.toLowerCase()));
  const entries = new Set(plan.items.map(({ credentialId }) => credentialId));
  const [way, role] = [`A role on the way to ${title}`, plan.targetRole || title];
  const own = (
    kind: PlanItem["kind"],
    given: Partial<Described> & { title: string },
  ): Described => ({
    ...{ kind, provider: "", credentialId: null, quarters: 1, hours: 0, costMinor: 0, notes: "" },
    ...{ serves: servesByDefault(kind, plan.path), ...given },
  });
  const all: Proposed[] = [
    ...(missing ?? []).slice(0, MOST_GAPS).map((gap) => ({
      ...own(gap.domain === "knowledge" ? "training" : "project", {
        title: `${gap.domain === "knowledge" ? "Study" : "Practise"}: ${gap.name}`,
        quarters: 2,
        hours: Math.max(LEAST_HOURS, Math.round((gap.delta * HOURS_PER_POINT) / 100) * 100),
        notes: "Say what exactly you will do, and how you will know that it is done.",
      }),
      ...{ key: `element:${gap.id}`, at: 0, after: [] },
      why: `Importance ${gap.from.toFixed(1)} in your work, ${gap.to.toFixed(1)} there, of 5.`,
    })),
    ...credentials
      .filter(({ id }) => !entries.has(id))
      .slice(0, MOST_CREDENTIALS)
      .map((entry) => ({
        ...fromCredential(entry, plan),
        ...{ key: `credential:${entry.id}`, at: 2, after: [] },
        why: "It serves the path in your field; which of them an employer asks for, only they know.",
      })),
    {
      ...own("role", { title: way, quarters: YEARS.quarters }),
      ...{ key: "years", at: YEARS.at, after: [] },
      why: "Years that count towards it: about two in a role nearer to it than yours.",
    },
    {
      ...own("role", { title: role, quarters: YEARS.roleQuarters }),
      ...{ key: "role", at: YEARS.roleAt, after: ["years"] },
      why: "What all of it is for.",
    },
  ];
  return all.filter((one) => !titles.has(one.title.toLowerCase()));
}

/**
 * The plan with the `taken` of what was proposed, each in the first quarter from `today` on in which it fits; what fits
 * nowhere waits in the tray.
 *
 * @param newId gives each item its id; called once per item, in order
 */
export function withProposed(
  plan: PlanSnapshot,
  taken: readonly Proposed[],
  { today, newId }: { today: number; newId: () => string },
): PlanSnapshot {
  const ids = new Map(taken.map(({ key }) => [key, newId()]));
  const soonest = Math.max(0, today - plan.startsIn);
  let position = Math.max(0, ...plan.items.map((item) => item.position));
  return taken.reduce((soFar, { key, why: _why, at, after, ...described }) => {
    position += 1;
    const item: PlanItem = {
      ...described,
      ...{ id: ids.get(key) ?? newId(), startsIn: null, earliestIn: null, targetIn: null },
      ...{ priority: USUAL_PRIORITY, status: "planned", droppedReason: null, doneIn: null },
      after: after.flatMap((other) => ids.get(other) ?? []),
      position,
    };
    return placeEarly(soFar, item, Math.max(at, soonest));
  }, plan);
}
