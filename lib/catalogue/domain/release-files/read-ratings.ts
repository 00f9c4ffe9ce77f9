import { INDEX_ELEMENTS } from "@/lib/catalogue/domain/release/index-elements";
import type { RatingsByCode, WorkElement } from "@/lib/catalogue/domain/release/onet-release";
import { codeIn, figureIn, wordIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

/** Importance and level of every element of the three domains, in one order. */
export type Ratings = { elements: WorkElement[]; importance: RatingsByCode; level: RatingsByCode };

const COLUMNS = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"] as const;
const BOUNDS = { IM: [1, 5], LV: [0, 7] } as const;

type Scale = keyof typeof BOUNDS;
/** By occupation, then by element. */
type Rated = Record<Scale, Map<string, Map<string, number>>>;

/** Reads Skills, Knowledge and Work Activities together: their elements are one list, sorted by id. */
export function readRatings(
  sources: Readonly<Record<WorkElement["domain"], TextFile>>,
  known: ReadonlySet<string>,
  faults: Faults,
): Ratings {
  const elements = new Map<string, WorkElement>();
  const rated: Rated = { IM: new Map(), LV: new Map() };
  for (const domain of ["skill", "knowledge", "activity"] as const) {
    const before = elements.size;
    readDomain(domain, sources[domain], { elements, rated, known, faults });
    if (elements.size === before) faults.add({ file: sources[domain].file }, "has no ratings");
  }
  for (const id of new Set(Object.values(INDEX_ELEMENTS).flat()))
    if (!elements.has(id)) faults.add({ file: fileOf(id, sources) }, `element ${id} is missing`);
  const sorted = [...elements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    elements: sorted,
    importance: inOrder(sorted, rated.IM),
    level: inOrder(sorted, rated.LV),
  };
}

type Reading = {
  elements: Map<string, WorkElement>;
  rated: Rated;
  known: ReadonlySet<string>;
  faults: Faults;
};

function readDomain(
  domain: WorkElement["domain"],
  source: TextFile,
  { elements, rated, known, faults }: Reading,
): void {
  for (const row of tabRows(source, COLUMNS, faults)) {
    const code = codeIn(row, "O*NET-SOC Code", known);
    const scale = wordIn(row, "Scale ID", ["IM", "LV"]);
    if (code === null || scale === null) continue;
    const figure = figureIn(row, "Data Value", BOUNDS[scale]);
    if (figure === null) continue;
    const id = row.cells["Element ID"];
    if (!elements.has(id)) elements.set(id, { id, domain, name: row.cells["Element Name"] });
    const ratings = rated[scale].get(code) ?? new Map<string, number>();
    rated[scale].set(code, ratings);
    if (ratings.has(id)) row.fault("Element ID", `${id} is there twice for ${code}`);
    ratings.set(id, figure);
  }
}

const inOrder = (elements: readonly WorkElement[], rated: Rated[Scale]): RatingsByCode =>
  new Map(
    [...rated].map(([code, ratings]) => [code, elements.map(({ id }) => ratings.get(id) ?? null)]),
  );

const fileOf = (id: string, sources: Readonly<Record<WorkElement["domain"], TextFile>>) =>
  (id.startsWith("4.A")
    ? sources.activity
    : id.startsWith("2.C")
      ? sources.knowledge
      : sources.skill
  ).file;
