import type { PlanItem } from "@/lib/planner/domain/plan";

/** The items a tripwire may be tied to: those still open, and the one it is tied to already, if that is in the plan. */
export const tellingItems = (
  items: readonly Pick<PlanItem, "id" | "title" | "status">[],
  chosen: string | null = null,
): { id: string; title: string }[] =>
  items
    .filter(({ id, status }) => status === "planned" || status === "in progress" || id === chosen)
    .map(({ id, title }) => ({ id, title }));
