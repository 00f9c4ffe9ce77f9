import type { Shape } from "@/components/charts/marks";
import type { Outcome } from "@/lib/assessment/domain/outcome";

/** The mark of an outcome: the paths have their own, the fourth points nowhere. */
export const OUTCOME_SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
  exploring: "ring",
} as const satisfies Record<Outcome, Shape>;
