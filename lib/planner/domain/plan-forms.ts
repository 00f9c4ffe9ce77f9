import { quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "./hours";
import { amountText } from "./money";
import type { PlanItem, PlanSnapshot } from "./plan";

/** A form's fields as text, by name: what a form begins with and what a conflict shows beside it. */
export type PlanForm = Readonly<Record<string, string>>;

const quarterOrEmpty = (quarter: number | null): string =>
  quarter === null ? "" : quarterText(quarter);

/** An item as its form shows it. Prerequisites are one field each, `after.<id>`. */
export function itemForm(item: PlanItem, currency: string): PlanForm {
  return {
    kind: item.kind,
    title: item.title,
    provider: item.provider,
    startsIn: quarterOrEmpty(item.startsIn),
    quarters: String(item.quarters),
    earliestIn: quarterOrEmpty(item.earliestIn),
    targetIn: quarterOrEmpty(item.targetIn),
    priority: String(item.priority),
    hours: hoursText(item.hours),
    cost: amountText(item.costMinor, currency),
    "serves.specialist": String(item.serves.specialist),
    "serves.leadership": String(item.serves.leadership),
    "serves.hybrid": String(item.serves.hybrid),
    notes: item.notes,
    ...Object.fromEntries(item.after.map((id) => [`after.${id}`, "on"])),
  };
}

/** A plan's own fields as the settings form shows them. */
export function planForm(plan: Omit<PlanSnapshot, "items">): PlanForm {
  return {
    title: plan.title,
    path: plan.path,
    family: plan.family ?? "",
    targetRole: plan.targetRole,
    targetOccupation: plan.targetOccupation ?? "",
    ladderId: plan.ladderId ?? "",
    startsIn: quarterText(plan.startsIn),
    leadingPercent: plan.leadingPercent === null ? "" : String(plan.leadingPercent),
    hours: hoursText(plan.hoursPerQuarter),
    hoursPer: "quarter",
    currency: plan.currency,
    ...Object.fromEntries(
      plan.budgetsMinor.map((budget, year) => [`budget${year}`, amountText(budget, plan.currency)]),
    ),
  };
}
