import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/** Under the first a role is a specialist's, above the second a leader's; between them it is a hybrid. */
const HYBRID_FROM = 0.25;
const HYBRID_TO = 0.6;

/**
 * The share of planned hours that lead people, in [0, 1]: Σ hours · serves(leadership) / Σ hours · (serves(leadership) +
 * serves(specialist)), over placed items that are not dropped. Null where nothing serves either.
 */
export function leadingShare(plan: Pick<PlanSnapshot, "items">): number | null {
  const planned = plan.items.filter(
    ({ startsIn, status }) => status !== "dropped" && startsIn !== null,
  );
  const sum = (of: (item: (typeof planned)[number]) => number) =>
    planned.reduce((total, item) => total + item.hours * of(item), 0);
  const leading = sum(({ serves }) => serves.leadership);
  const both = leading + sum(({ serves }) => serves.specialist);
  return both > 0 ? leading / both : null;
}

/** What that share means for a hybrid plan, and the trap there is. */
export function leadingShareWords(share: number | null): string {
  if (share === null) return "No planned hours say yet how much of it is leading people.";
  const percent = `${Math.round(share * 100)} % of the planned hours lead people.`;
  if (share < HYBRID_FROM)
    return `${percent} Under 25 % it is a specialist’s plan: add what leads people, or choose that path.`;
  if (share > HYBRID_TO)
    return `${percent} Above 60 % it is a leader’s plan: keep time for the craft, or choose that path.`;
  return `${percent} Between 25 and 60 % it is a hybrid. The known trap is two full jobs: agree with your manager on what the leading takes the place of.`;
}
