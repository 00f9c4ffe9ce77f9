import { hoursText } from "@/lib/planner/domain/hours";
import { amountText } from "@/lib/planner/domain/money";
import type { TemplateEntry } from "./template";

/** An entry as its form shows it. What it comes after is one field each, `after.<id>`. */
export const entryForm = (entry: TemplateEntry, currency: string): Record<string, string> => ({
  ...{ kind: entry.kind, title: entry.title, serves: entry.serves ?? "" },
  place: String(entry.offset + 1),
  quarters: String(entry.quarters),
  hours: hoursText(entry.hours),
  cost: amountText(entry.costMinor, currency),
  ...Object.fromEntries(entry.after.map((id) => [`after.${id}`, "on"])),
});
