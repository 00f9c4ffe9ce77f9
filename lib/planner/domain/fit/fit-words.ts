import { isolated } from "@/lib/kernel/isolated";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { type Fit, type FitPlan, LATE, LEFT_OUT, type LeftReason, WEIGHTS } from "./fit-plan";

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** What a fit strives for, said once for every plan. */
export const OBJECTIVE_WORDS = `Each item goes as near to its wished quarter as hours, money and prerequisites allow. A quarter late counts ${LATE} times a quarter early; what must be done counts ${WEIGHTS[1] / WEIGHTS[3]} times what is nice to have; leaving something in the tray counts like ${LEFT_OUT} quarters early.`;

/** How a proposal meets its wishes: `6 items in the quarter you wish, 1 later, 2 left in the tray.` */
export function meetingWords(plan: FitPlan, { placed, left }: Fit): string {
  const target = new Map(plan.items.map((item) => [item.id, item.target]));
  const away = placed.map(({ id, start }) => start - (target.get(id) ?? start));
  const [late, early] = [away.filter((by) => by > 0).length, away.filter((by) => by < 0).length];
  return `${[
    `${count(placed.length - late - early, "item")} where you wish`,
    ...(late > 0 ? [`${late} later`] : []),
    ...(early > 0 ? [`${early} earlier`] : []),
    ...(left.length > 0 ? [`${left.length} left in the tray`] : []),
  ].join(", ")}.`;
}

/** More than this many per cent above the bound says nothing worth knowing. */
const FAR = 100;

/** How far a proposal can be from the best there is, as far as that is known. */
export function boundWords({ objective, bound }: Pick<Fit, "objective" | "bound">): string {
  if (objective <= bound) return "No schedule can be better.";
  const above = bound > 0 ? Math.ceil((100 * (objective - bound)) / bound) : Infinity;
  return above <= FAR
    ? `It is within ${above} % of the best possible.`
    : "How far it is from the best possible is not known.";
}

/** Why an item is left in the tray. */
export function leftWords(plan: PlanSnapshot, itemId: string, reason: LeftReason): string {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const nameOf = (id: string) => isolated(items.get(id)?.title ?? "something deleted");
  const dropped = items.get(itemId)?.after.find((id) => items.get(id)?.status === "dropped");
  if (dropped) return `It comes after ${nameOf(dropped)}, which was dropped.`;
  switch (reason.kind) {
    case "prerequisite left":
      return `It comes after ${nameOf(reason.id)}, which has no place.`;
    case "no room":
      return "No quarters have enough hours and money left beside what counts as much or more.";
    case "never fits":
      return NEVER[reason.what];
  }
}

const NEVER = {
  window: "It cannot begin early enough to end within the five years.",
  hours: "It asks more hours in one quarter than any quarter has left.",
  money: "It costs more than any year has left.",
} as const;
