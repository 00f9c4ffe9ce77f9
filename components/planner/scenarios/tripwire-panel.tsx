import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import type { Quarter } from "@/lib/kernel/quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import {
  type StoredTripwire,
  tripwireState,
  tripwireWords,
} from "@/lib/planner/domain/scenarios/tripwire-state";
import { TRIPWIRE_LOOK } from "./tripwire-looks";

type TripwirePanelProps = {
  planId: string;
  tripwires: readonly StoredTripwire[];
  items: PlanSnapshot["items"];
  today: Quarter;
  canEdit: boolean;
};

/** What a plan hangs on, as its page shows it. */
export function TripwirePanel({ planId, tripwires, items, today, canEdit }: TripwirePanelProps) {
  if (tripwires.length === 0 && !canEdit) return null;
  return (
    <Still className="mt-12">
      <Section
        id="tripwires"
        title="Tripwires"
        lead="What has to come true, by when, and what you do if it does not."
        actions={
          canEdit && (
            <LinkButton href={`/plan/${planId}/tripwires`} variant="secondary" size="compact">
              {tripwires.length > 0 ? "Set or answer tripwires" : "Set a tripwire"}
            </LinkButton>
          )
        }
      >
        {tripwires.length === 0 ? (
          <p className="text-ink-2">None. This plan goes on whatever happens.</p>
        ) : (
          <ul className="divide-y divide-line">
            {tripwires.map((wire) => {
              const item = items.find(({ id }) => id === wire.itemId) ?? null;
              const { tone, word } = TRIPWIRE_LOOK[tripwireState(wire, item, today)];
              return (
                <li key={wire.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
                  <Badge tone={tone}>{word}</Badge>
                  <p className="max-w-measure">{tripwireWords(wire)}</p>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </Still>
  );
}
