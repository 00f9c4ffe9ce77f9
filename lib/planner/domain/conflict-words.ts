import { isolated } from "@/lib/kernel/isolated";
import { quarterText } from "@/lib/kernel/quarter";
import type { Conflict } from "./conflicts";
import { hoursText, partsText } from "./hours";
import { moneyText } from "./money";
import type { PlanSnapshot } from "./plan";
import type { Repair } from "./repair";

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
const namer = (plan: PlanSnapshot) => (id: string) =>
  isolated(plan.items.find((item) => item.id === id)?.title ?? "Something deleted");

/** What is wrong, where, and by how much. */
export function conflictWords(plan: PlanSnapshot, conflict: Conflict): string {
  const name = namer(plan);
  const first = name(conflict.itemIds[0] ?? "");
  switch (conflict.kind) {
    case "capacity":
      return `${quarterText(conflict.quarter)} asks ${partsText(conflict.amount)} h more than the ${hoursText(plan.hoursPerQuarter)} h there are: ${conflict.itemIds.map(name).join(", ")}.`;
    case "budget":
      return `Year ${conflict.year + 1} costs ${moneyText(conflict.amount, plan.currency)} more than its budget: ${conflict.itemIds.map(name).join(", ")}.`;
    case "order":
      return `${first} starts ${count(conflict.amount, "quarter")} too early: it comes after ${name(conflict.prerequisiteId)}, which leaves ${quarterText(conflict.quarter)} at the earliest.`;
    case "missing":
      return `${first} comes after ${name(conflict.prerequisiteId)}, which has no place in the plan.`;
    case "eligibility":
      return `${first} starts ${count(conflict.amount, "quarter")} before eligibility, in ${quarterText(conflict.quarter)}.`;
    case "horizon":
      return `${first} lies ${count(conflict.amount, "quarter")} outside the five years.`;
    case "renewal":
      return `${conflict.titles.map(isolated).join(" and ")} ${conflict.titles.length === 1 ? "falls" : "fall"} due in ${quarterText(conflict.quarter)}, which is full: ${conflict.itemIds.map(name).join(", ")}.`;
    case "cycle":
      return `${conflict.itemIds.map(name).join(" waits for ")} waits for ${first}: cut one of these links.`;
  }
}

/** What one step would put it right, as the label of a button. */
export function repairWords(plan: PlanSnapshot, repair: Repair): string {
  const name = namer(plan);
  switch (repair.kind) {
    case "move":
      return repair.from === repair.to
        ? `Place ${name(repair.itemId)} in ${quarterText(repair.to)}`
        : `Move ${name(repair.itemId)} to ${quarterText(repair.to)}`;
    case "raise capacity":
      return `Raise the hours to ${hoursText(repair.to)} per quarter`;
    case "raise budget":
      return `Raise the budget of year ${repair.year + 1} to ${moneyText(repair.to, plan.currency)}`;
    case "unlink":
      return `Let ${name(repair.itemId)} go ahead without ${name(repair.prerequisiteId)}`;
    case "to tray":
      return `Put ${name(repair.itemId)} in the tray`;
  }
}
