import { MarkIcon } from "@/components/charts/marks";
import { directionOf, SHAPE } from "@/components/planner/item-looks";
import { CheckIcon, WarnIcon } from "@/components/ui/icons";
import type { PlanItem } from "@/lib/planner/domain/plan";

/** Done, in the way of something, or where it points. */
export function BarMark({ item, hasConflict }: { item: PlanItem; hasConflict: boolean }) {
  if (item.status === "done") return <CheckIcon className="size-4 shrink-0 text-ok" />;
  if (hasConflict) return <WarnIcon className="size-4 shrink-0 text-danger" />;
  return <MarkIcon shape={SHAPE[directionOf(item.serves)]} />;
}
