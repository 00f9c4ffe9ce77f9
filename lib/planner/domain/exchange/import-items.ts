import { Refused } from "@/lib/kernel/errors";
import { PATHS } from "@/lib/kernel/path";
import { changeWords } from "@/lib/planner/domain/change-words";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { type CsvColumn, itemCells } from "@/lib/planner/domain/items-csv";
import { refuseOutside } from "@/lib/planner/domain/place-item";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { MOST_ITEMS, withItem } from "@/lib/planner/domain/plan-items";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import { idsByTitle, type MatchedRow, matchRows } from "./match-rows";
import { READ_CELL, readWeight } from "./read-cells";

/** What becomes of one row; `line` counts from 1, the heading included. */
export type ImportedRow = {
  line: number;
  title: string;
  state: "new" | "changed" | "same" | "wrong";
  /** What it changes, or what is wrong with it. */
  words: string[];
};
/** `plan` is what the file makes of it; null while any row is wrong: nothing is taken in part. */
export type Import = { plan: PlanSnapshot | null; rows: ImportedRow[] };

/**
 * What a table of items makes of a plan. A row is about the item of its id, or else of its title; any other row is a
 * new item. A cell that says what the item says already leaves it as it is, so that an export taken in again changes
 * nothing. What the file does not name stays.
 *
 * @param table rows of cells, the headings first
 * @param newId gives each new item its id; called once per new row, in order
 * @throws Refused where there is no column of titles, or nothing below it
 */
export function importItems(
  plan: PlanSnapshot,
  table: readonly (readonly string[])[],
  newId: () => string,
): Import {
  const rows = matchRows(plan, table, newId);
  const ids = idsByTitle(plan, rows);
  const seen = new Map<string, ImportedRow>();
  const items = new Map(plan.items.map((item) => [item.id, item]));
  let position = Math.max(0, ...plan.items.map((item) => item.position));
  for (const row of rows) {
    const title = row.cells.get("title") || row.old?.title || "";
    const base = row.old ?? blank(row.id, plan, ++position);
    const { item, faults } = readRow(row, { plan, base, ids });
    if (seen.has(row.id)) faults.push("The file has this item twice.");
    items.set(row.id, item);
    const line = { line: row.line, title };
    seen.set(faults.length > 0 ? `${row.id} ${row.line}` : row.id, {
      ...line,
      ...(faults.length > 0
        ? { state: "wrong", words: faults }
        : stateOf(plan, { old: row.old, item })),
    });
  }
  const all = [...seen.values()];
  if (all.some(({ state }) => state === "wrong")) return { plan: null, rows: all };
  if (all.every(({ state }) => state === "same")) return { plan, rows: all };
  return { plan: checked({ ...plan, items: [...items.values()] }), rows: all };
}

const blank = (id: string, plan: PlanSnapshot, position: number): PlanItem => ({
  id,
  kind: "training",
  title: "",
  provider: "",
  credentialId: null,
  startsIn: null,
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
  serves: servesByDefault("training", plan.path),
  notes: "",
  position,
});

type Around = { plan: PlanSnapshot; base: PlanItem; ids: ReadonlyMap<string, string> };

/** What an item always has: an empty cell leaves it as it is. */
const NEVER_EMPTY = new Set<CsvColumn>([
  "kind",
  "quarters",
  "currency",
  "status",
  "serves specialist",
  "serves leadership",
  "serves hybrid",
  "priority",
]);

function readRow({ cells, old }: MatchedRow, { plan, base, ids }: Around) {
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  const said = old && itemCells(old, { currency: plan.currency, titles });
  const faults: string[] = [];
  const attempt = <T extends object>(read: () => T): T | object => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      faults.push(error.message);
      return {};
    }
  };
  let item = base;
  for (const [column, cell] of cells) {
    if (column === "id" || cell === said?.[column].trim()) continue;
    if (cell === "" && (old ? NEVER_EMPTY.has(column) : column !== "title")) continue;
    item = { ...item, ...attempt(() => ofColumn(column, cell, { item, plan, ids })) };
  }
  if (!old && !cells.get("serves specialist"))
    item = { ...item, serves: servesByDefault(item.kind, item.kind === "role" ? plan.path : null) };
  if (item.startsIn !== base.startsIn || item.quarters !== base.quarters)
    attempt(() => ({ out: refuseOutside(plan, item) }));
  return { item: { ...item, ...attempt(() => settled(item)) }, faults };
}

function ofColumn(
  column: Exclude<CsvColumn, "id">,
  cell: string,
  { item, plan, ids }: { item: PlanItem } & Omit<Around, "base">,
): Partial<PlanItem> {
  const path = PATHS.find((one) => column === `serves ${one}`);
  if (path) return { serves: { ...item.serves, [path]: readWeight(cell, column) } };
  if (column !== "after") return READ_CELL[column](cell, plan.currency);
  const names = cell.split(";").map((name) => name.trim());
  const after = names
    .filter((name) => name !== "")
    .map((name) => {
      const id = ids.get(name.toLowerCase());
      if (!id)
        throw new Refused(
          `It comes after “${name}”, which is neither in the file nor in the plan.`,
        );
      return id;
    });
  return { after: [...new Set(after)] };
}

/** What belongs to a status and to no other. Throws Refused where something is dropped without a reason. */
function settled(item: PlanItem): Partial<PlanItem> {
  if (item.status === "dropped" && !item.droppedReason)
    throw new Refused("It is dropped: say why under “dropped because”.");
  return {
    droppedReason: item.status === "dropped" ? item.droppedReason : null,
    doneIn: item.status === "done" ? item.doneIn : null,
  };
}

function stateOf(
  plan: PlanSnapshot,
  { old, item }: { old: PlanItem | null; item: PlanItem },
): Pick<ImportedRow, "state" | "words"> {
  if (!old) return { state: "new", words: [] };
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  const changes = diffPlans({ ...plan, items: [old] }, { ...plan, items: [item] });
  const words = changes.map((change) => changeWords(change, { currency: plan.currency, titles }));
  return { state: words.length > 0 ? "changed" : "same", words };
}

/** Throws Refused beyond the most items a plan holds, and where items would wait for each other. */
function checked(plan: PlanSnapshot): PlanSnapshot {
  if (plan.items.length > MOST_ITEMS)
    throw new Refused(
      `A plan holds at most ${MOST_ITEMS} items; this would be ${plan.items.length}.`,
      "csv",
    );
  const [first] = plan.items;
  return first ? withItem(plan, first) : plan;
}
