import { unguarded } from "@/lib/kernel/csv-row";
import { Refused } from "@/lib/kernel/errors";
import type { CsvColumn } from "@/lib/planner/domain/items-csv";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { csvColumns } from "./csv-columns";

type Cells = ReadonlyMap<CsvColumn, string>;
/** One row of a file: `line` counts from 1, the headings included; `old` is null for a new item. */
export type MatchedRow = { line: number; cells: Cells; old: PlanItem | null; id: string };

/**
 * The rows below the headings, each with the item of the plan that it is about, or a new id.
 *
 * @throws Refused where there is no column of titles, or nothing below it
 */
export function matchRows(
  plan: PlanSnapshot,
  [head = [], ...body]: readonly (readonly string[])[],
  newId: () => string,
): MatchedRow[] {
  const columns = csvColumns(head);
  if (!columns.includes("title"))
    throw new Refused("The first line has no column called “title”.", "csv");
  if (body.length === 0) throw new Refused("There is nothing below the headings.", "csv");
  const free = new Map(plan.items.map((item) => [item.id, item]));
  const rows = body.map((cells, at) => ({
    line: at + 2,
    cells: new Map(
      columns.flatMap((column, n) =>
        column ? [[column, unguarded((cells[n] ?? "").trim())] as const] : [],
      ),
    ),
  }));
  const byId = rows.map(({ cells }) => {
    const item = free.get(cells.get("id") ?? "") ?? null;
    if (item) free.delete(item.id);
    return item;
  });
  return rows.map((row, at) => {
    const old = byId[at] ?? titled(free, row.cells.get("title") ?? "");
    if (old) free.delete(old.id);
    return { ...row, old, id: old?.id ?? newId() };
  });
}

function titled(free: ReadonlyMap<string, PlanItem>, title: string): PlanItem | null {
  const wanted = title.toLowerCase();
  return [...free.values()].find((item) => item.title.toLowerCase() === wanted) ?? null;
}

/** What "after" may name: items of the file before those of the plan, by title. */
export const idsByTitle = (
  plan: PlanSnapshot,
  rows: readonly MatchedRow[],
): ReadonlyMap<string, string> =>
  new Map([
    ...plan.items.map(({ id, title }) => [title.toLowerCase(), id] as const),
    ...rows.map(({ cells, id }) => [(cells.get("title") ?? "").toLowerCase(), id] as const),
  ]);
