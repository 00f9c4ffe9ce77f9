import { WarnIcon } from "@/components/ui/icons";
import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, type PlanItem } from "@/lib/planner/domain/plan";
import {
  type StoredTripwire,
  tripwireState,
  tripwireWords,
} from "@/lib/planner/domain/scenarios/tripwire-state";
import { gridPlace } from "./grid-place";

type TripwireLaneProps = {
  tripwires: readonly StoredTripwire[];
  items: readonly PlanItem[];
  startsIn: Quarter;
  today: Quarter;
};

const LOOK = {
  waiting: "border-line-strong",
  held: "border-ok",
  tripped: "border-danger font-semibold",
} as const;

/** What the plan hangs on, in the last quarter in which it may come true; it is answered below, not moved. */
export function TripwireLane({ tripwires, items, startsIn, today }: TripwireLaneProps) {
  const inside = tripwires.filter(({ dueIn }) => dueIn >= startsIn && dueIn < startsIn + HORIZON);
  if (inside.length === 0) return null;
  const rows = new Map<Quarter, number>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group, not a set of form fields
    <div
      role="group"
      aria-label="Tripwires"
      className="lane border-t border-dashed border-line-strong"
    >
      <div className="lane-name">
        <WarnIcon className="mt-0.5 size-4 shrink-0" />
        Tripwires
      </div>
      <ul className="grid min-h-9 flex-1 auto-rows-[2.25rem] grid-cols-20">
        {inside.map((wire) => {
          const row = rows.get(wire.dueIn) ?? 0;
          rows.set(wire.dueIn, row + 1);
          const item = items.find(({ id }) => id === wire.itemId) ?? null;
          const words = tripwireWords(wire);
          return (
            <li
              key={wire.id}
              className={`${gridPlace(wire.dueIn - startsIn, 1, row)} min-w-0 p-0.5`}
            >
              <a
                href="#tripwires"
                aria-label={words}
                title={words}
                className={`flex h-full items-center rounded-sm border bg-surface px-1 text-xs text-ink no-underline hover:border-ink ${LOOK[tripwireState(wire, item, today)]}`}
              >
                <span className="truncate">{wire.condition}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
