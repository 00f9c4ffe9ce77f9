import { DeedButton } from "@/components/forms/deed-button";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { Quarter } from "@/lib/kernel/quarter";
import { removeTripwireAction } from "@/lib/planner/actions/scenarios";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { tellingItems } from "@/lib/planner/domain/scenarios/telling-items";
import {
  type StoredTripwire,
  tripwireState,
  tripwireWords,
} from "@/lib/planner/domain/scenarios/tripwire-state";
import { AnswerForm } from "./answer-form";
import { TripwireForm } from "./tripwire-form";
import { TRIPWIRE_LOOK } from "./tripwire-looks";

type TripwireListProps = {
  planId: string;
  tripwires: readonly StoredTripwire[];
  plan: Pick<PlanSnapshot, "items" | "startsIn">;
  today: Quarter;
  /** Where one may lead. */
  others: readonly { scenario: string; title: string }[];
};

/** The open tripwires of a plan, each with its state and its answer. */
export function TripwireList({ planId, tripwires, plan, today, others }: TripwireListProps) {
  if (tripwires.length === 0)
    return (
      <p className="max-w-measure text-ink-2">
        None yet. Set one where this plan hangs on something that others decide.
      </p>
    );
  return (
    <ul className="divide-y divide-line">
      {tripwires.map((wire) => {
        const item = plan.items.find(({ id }) => id === wire.itemId) ?? null;
        const state = tripwireState(wire, item, today);
        const { tone, word } = TRIPWIRE_LOOK[state];
        return (
          <li key={wire.id} className="flex flex-col items-start gap-2 py-4">
            <p className="flex max-w-measure flex-wrap items-baseline gap-x-3 gap-y-1">
              <Badge tone={tone}>{word}</Badge>
              {tripwireWords(wire)}
            </p>
            <p className="text-sm text-ink-2">{toldBy(wire, item)}</p>
            <Disclosure summary="Decide" open={state === "tripped"}>
              <AnswerForm planId={planId} tripwire={wire} startsIn={plan.startsIn} />
            </Disclosure>
            <Disclosure summary="Say it anew">
              <TripwireForm
                planId={planId}
                startsIn={plan.startsIn}
                items={tellingItems(plan.items, wire.itemId)}
                others={others}
                wire={wire}
              />
            </Disclosure>
            <DeedButton
              action={removeTripwireAction}
              fields={{ planId, tripwireId: wire.id, version: String(wire.version) }}
              variant="quiet"
              size="compact"
              pendingText="Removing…"
            >
              Take it away
            </DeedButton>
          </li>
        );
      })}
    </ul>
  );
}

function toldBy({ itemId, wantedStatus }: StoredTripwire, item: PlanItem | null): string {
  if (item)
    return `It has come true when ${item.title} is ${wantedStatus}; now it is ${item.status}.`;
  return itemId
    ? "The item that was to tell is no longer in the plan: say yourself whether it came true."
    : "Say yourself whether it came true.";
}
