import { DeedButton } from "@/components/forms/deed-button";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { Path } from "@/lib/kernel/path";
import { removeScenarioAction } from "@/lib/planner/actions/scenarios";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import type { Scenario } from "@/lib/planner/domain/scenarios/scenario";
import { type TripwireState, tripwireWords } from "@/lib/planner/domain/scenarios/tripwire-state";
import { RenameForm } from "./rename-form";
import { SwitchForm } from "./switch-form";
import { TRIPWIRE_LOOK } from "./tripwire-looks";

type ListedScenario = {
  id: string;
  scenario: Scenario;
  isActive: boolean;
  version: number;
  settingsVersion: number;
  title: string;
  path: Path;
  targetRole: string;
  currency: string;
  items: number;
  /** Tenths of an hour and minor units, over the five years. */
  hours: number;
  cost: number;
  warning: string | null;
  tripwires: readonly (Parameters<typeof tripwireWords>[0] & {
    id: string;
    state: TripwireState;
  })[];
};

/** Every scenario with what it asks, and what can be done with it. */
export function ScenarioList({ scenarios }: { scenarios: readonly ListedScenario[] }) {
  const active = scenarios.find(({ isActive }) => isActive);
  return scenarios.map((one) => (
    <Section
      key={one.id}
      title={
        <span className="flex flex-wrap items-center gap-3">
          {one.scenario}: {one.title}
          {one.isActive && <Badge tone="accent">You go by this one</Badge>}
        </span>
      }
      lead={summary(one)}
      actions={
        <LinkButton href={`/plan/${one.id}`} variant="secondary" size="compact">
          Open {one.scenario}
        </LinkButton>
      }
    >
      <div className="flex flex-col items-start gap-3">
        {one.warning && <Notice tone="warn">{one.warning}</Notice>}
        <Wires planId={one.id} tripwires={one.tripwires} />
        {active && !one.isActive && (
          <Disclosure summary={`Go by ${one.scenario} from now on`}>
            <SwitchForm planId={one.id} scenario={one.scenario} from={active.id} />
          </Disclosure>
        )}
        <Disclosure summary={`Rename ${one.scenario}`}>
          <RenameForm planId={one.id} version={one.settingsVersion} title={one.title} />
        </Disclosure>
        {!one.isActive && (
          <DeedButton
            action={removeScenarioAction}
            fields={{ planId: one.id, version: String(one.version) }}
            variant="quiet"
            size="compact"
            pendingText="Removing…"
          >
            Remove {one.scenario}
          </DeedButton>
        )}
      </div>
    </Section>
  ));
}

function Wires({ planId, tripwires }: { planId: string } & Pick<ListedScenario, "tripwires">) {
  return (
    <>
      {tripwires.length > 0 && (
        <ul className="divide-y divide-line">
          {tripwires.map((wire) => (
            <li key={wire.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
              <Badge tone={TRIPWIRE_LOOK[wire.state].tone}>{TRIPWIRE_LOOK[wire.state].word}</Badge>
              <span className="max-w-measure">{tripwireWords(wire)}</span>
            </li>
          ))}
        </ul>
      )}
      <a
        href={`/plan/${planId}/tripwires`}
        className="inline-flex min-h-8 items-center text-accent underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {tripwires.length > 0 ? "Set or answer tripwires" : "Set a tripwire"}
      </a>
    </>
  );
}

function summary({ path, targetRole, items, hours, cost, currency }: ListedScenario): string {
  const towards = targetRole ? ` towards ${targetRole}` : "";
  const things = items === 1 ? "one item" : `${items} items`;
  return `The ${path} path${towards}: ${things}, ${hoursText(hours)} hours and ${moneyText(cost, currency)} in five years.`;
}
