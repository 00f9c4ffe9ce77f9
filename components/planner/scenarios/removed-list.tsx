import { DeedButton } from "@/components/forms/deed-button";
import { Section } from "@/components/layout/section";
import { Moment } from "@/components/ui/moment";
import { restoreScenarioAction } from "@/lib/planner/actions/scenarios";

type Removed = { id: string; scenario: string; title: string; removedAt: Date };
type RemovedListProps = { removed: readonly Removed[]; timeZone: string };

/** What was set aside, whole, each with its way back. */
export function RemovedList({ removed, timeZone }: RemovedListProps) {
  if (removed.length === 0) return null;
  return (
    <Section title="Removed" lead="Nothing in them is lost. Bring one back when you want it.">
      <ul className="divide-y divide-line">
        {removed.map(({ id, scenario, title, removedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
            <p>
              {scenario}: {title}, removed <Moment at={removedAt} timeZone={timeZone} />
            </p>
            <DeedButton
              action={restoreScenarioAction}
              fields={{ planId: id }}
              variant="secondary"
              size="compact"
            >
              Bring back {title}
            </DeedButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
