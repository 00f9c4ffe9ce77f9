import { ListForm } from "@/components/planner/list-form";
import { NEXT_STEPS } from "@/components/planner/next-steps";
import { buttonClass } from "@/components/ui/button";
import { quarterText } from "@/lib/kernel/quarter";
import { nextStatusAction } from "@/lib/planner/actions";
import type { QuarterItems } from "@/lib/planner/domain/check-ins/items-of-quarter";
import { isPlaced, lastQuarter, type PlanItem } from "@/lib/planner/domain/plan";

type QuarterItemsListProps = {
  items: QuarterItems;
  /** Where the status may be set: the plan with the versions of its items; null where it is only read. */
  plan: { id: string; versions: Readonly<Record<string, number>> } | null;
};

const GROUPS = {
  late: "Late",
  inProgress: "In progress",
  planned: "Planned and not begun",
  done: "Done",
} as const satisfies Record<keyof QuarterItems, string>;

/** What the plan had for the quarter; each item's status can be set right here. */
export function QuarterItemsList({ items, plan }: QuarterItemsListProps) {
  const kinds = (Object.keys(GROUPS) as (keyof QuarterItems)[]).filter(
    (kind) => items[kind].length > 0,
  );
  if (kinds.length === 0)
    return (
      <p className="text-ink-2">The plan has nothing for this quarter, and nothing is late.</p>
    );
  const lists = (
    <div className="flex flex-col gap-5">
      {kinds.map((kind) => (
        <div key={kind}>
          <h3 className="border-b border-line pb-1 text-base">
            {GROUPS[kind]} <span className="font-normal text-ink-3">{items[kind].length}</span>
          </h3>
          <ul className="divide-y divide-line">
            {items[kind].map((item) => (
              <Row key={item.id} item={item} isLate={kind === "late"} plan={plan} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
  if (!plan) return lists;
  return (
    <ListForm action={nextStatusAction} scope="items" fields={{ planId: plan.id }}>
      {lists}
    </ListForm>
  );
}

type RowProps = { item: PlanItem; isLate: boolean; plan: QuarterItemsListProps["plan"] };

function Row({ item, isLate, plan }: RowProps) {
  return (
    <li id={item.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
      <span className="min-w-0">
        {plan ? <a href={`/plan/${plan.id}/items/${item.id}`}>{item.title}</a> : item.title}
        {isLate && isPlaced(item) && (
          <span className="text-sm text-ink-2">
            {" "}
            was to end in {quarterText(lastQuarter(item))}
          </span>
        )}
      </span>
      {plan && (
        <span className="flex flex-wrap gap-2 print-hidden">
          {NEXT_STEPS[item.status].map(({ status, words }) => (
            <button
              key={status}
              type="submit"
              name="step"
              value={`${item.id} ${plan.versions[item.id] ?? 0} ${status}`}
              aria-label={`${words}: ${item.title}`}
              className={buttonClass({ variant: "secondary", size: "compact" })}
            >
              {words}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
