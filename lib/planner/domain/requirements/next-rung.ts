import type { PlanItem } from "@/lib/planner/domain/plan";

type Role = Pick<PlanItem, "id" | "title" | "kind" | "status" | "startsIn">;

/** The next rung of a plan: its earliest role that is neither done nor dropped, those without a quarter last; or null. */
export function nextRung<R extends Role>(items: readonly R[]): R | null {
  const ahead = items.filter(
    ({ kind, status }) => kind === "role" && (status === "planned" || status === "in progress"),
  );
  const at = ({ startsIn }: R) => startsIn ?? Number.POSITIVE_INFINITY;
  return ahead.reduce<R | null>(
    (first, one) => (!first || at(one) < at(first) ? one : first),
    null,
  );
}
