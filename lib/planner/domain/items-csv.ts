import { csvRow } from "@/lib/kernel/csv-row";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "./hours";
import { amountText } from "./money";
import type { PlanItem, PlanSnapshot } from "./plan";

/** The columns of an exported plan, in their order. */
export const CSV_COLUMNS = [
  "kind",
  "title",
  "provider",
  "start",
  "quarters",
  "earliest",
  "hours",
  "cost",
  "currency",
  "status",
  "dropped because",
  "done in",
  "after",
  "serves specialist",
  "serves leadership",
  "serves hybrid",
  "notes",
  "wished for",
  "priority",
  "id",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * The plan's items as CSV (RFC 4180, CRLF, with a header). Cells that a spreadsheet would run as a
 * formula are kept as text by an apostrophe in front.
 */
export function itemsCsv(plan: PlanSnapshot): string {
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  const rows = plan.items.map((item) => {
    const cells = itemCells(item, { currency: plan.currency, titles });
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return [CSV_COLUMNS, ...rows].map(csvRow).join("");
}

type Around = { currency: string; titles: ReadonlyMap<string, string> };

/** What stands in an item's row, by column. */
export const itemCells = (
  item: PlanItem,
  { currency, titles }: Around,
): Readonly<Record<CsvColumn, string>> => ({
  kind: item.kind,
  title: item.title,
  provider: item.provider,
  start: quarter(item.startsIn),
  quarters: String(item.quarters),
  earliest: quarter(item.earliestIn),
  hours: hoursText(item.hours),
  cost: amountText(item.costMinor, currency),
  currency,
  status: item.status,
  "dropped because": item.droppedReason ?? "",
  "done in": quarter(item.doneIn),
  after: item.after.map((id) => titles.get(id) ?? "").join("; "),
  "serves specialist": String(item.serves.specialist),
  "serves leadership": String(item.serves.leadership),
  "serves hybrid": String(item.serves.hybrid),
  notes: item.notes,
  "wished for": quarter(item.targetIn),
  priority: String(item.priority),
  id: item.id,
});

const quarter = (at: Quarter | null): string => (at === null ? "" : quarterText(at));
