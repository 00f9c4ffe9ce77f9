import { csvRow } from "@/lib/kernel/csv-row";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "./hours";
import { amountText } from "./money";
import type { PlanSnapshot } from "./plan";

const HEAD = [
  "kind",
  "title",
  "provider",
  "start",
  "quarters",
  "earliest",
  "target",
  "priority",
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
];

/**
 * The plan's items as CSV (RFC 4180, CRLF, with a header). Cells that a spreadsheet would run as a
 * formula are kept as text by an apostrophe in front.
 */
export function itemsCsv({ items, currency }: PlanSnapshot): string {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const rows = items.map((item) => [
    item.kind,
    item.title,
    item.provider,
    quarter(item.startsIn),
    String(item.quarters),
    quarter(item.earliestIn),
    quarter(item.targetIn),
    String(item.priority),
    hoursText(item.hours),
    amountText(item.costMinor, currency),
    currency,
    item.status,
    item.droppedReason ?? "",
    quarter(item.doneIn),
    item.after.map((id) => titles.get(id) ?? "").join("; "),
    String(item.serves.specialist),
    String(item.serves.leadership),
    String(item.serves.hybrid),
    item.notes,
  ]);
  return [HEAD, ...rows].map(csvRow).join("");
}

const quarter = (at: Quarter | null): string => (at === null ? "" : quarterText(at));
