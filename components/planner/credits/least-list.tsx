import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { quarterText } from "@/lib/kernel/quarter";
import { addItemAction } from "@/lib/planner/actions";
import type { Suggestion } from "@/lib/planner/domain/credits/candidates";

type LeastListProps = {
  chosen: readonly Suggestion[];
  /** Null without a plan to add to. */
  planId: string | null;
};

/** The chosen activities in the order of their days; what is only suggested goes into the plan by one press. */
export function LeastList({ chosen, planId }: LeastListProps) {
  if (chosen.length === 0) return null;
  const inOrder = chosen.toSorted((a, b) => a.quarter - b.quarter);
  return (
    <ul className="border-t border-line-strong">
      {inOrder.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <p className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="w-20 text-sm text-ink-2">{quarterText(one.quarter)}</span>
            {one.itemId && planId ? (
              <a href={`/plan/${planId}/items/${one.itemId}`}>{one.title}</a>
            ) : (
              one.title
            )}
            <span className="text-sm text-ink-2">{one.hours} hours</span>
            <Badge>{one.itemId ? "In your plan" : "Suggested by us"}</Badge>
          </p>
          {planId && !one.itemId && (
            <ActionForm
              action={addItemAction}
              fields={itemFields(planId, one)}
              variant="secondary"
              size="compact"
              pendingText="Adding…"
              aria-label={`Add to the plan: ${one.title}, ${quarterText(one.quarter)}`}
            >
              Add to the plan
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}

const itemFields = (planId: string, { title, quarter, hours, category }: Suggestion) => ({
  ...{ planId, title, kind: "training", provider: "", credentialId: "", quarters: "1" },
  ...{ startsIn: quarterText(quarter), earliestIn: "", targetIn: "", priority: "2" },
  ...{ hours: String(hours), cost: "0" },
  ...{ "serves.specialist": "0.5", "serves.leadership": "0.5", "serves.hybrid": "0.5" },
  notes: category ? `For credits in ${category.replaceAll("-", " ")}.` : "For credits.",
});
