import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { PlanSections } from "@/components/planner/plan-sections";
import { DecisionList } from "@/components/planner/scenarios/decision-list";
import { RemovedList } from "@/components/planner/scenarios/removed-list";
import { ScenarioList } from "@/components/planner/scenarios/scenario-list";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { SCENARIOS } from "@/lib/planner/domain/scenarios/scenario";
import { getScenarios } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Scenarios" };

export default async function ScenariosPage() {
  const actor = await requireActor();
  const { there, removed, decisions } = await getScenarios(actor, thisQuarter(actor.timeZone));
  if (there.length === 0) redirect("/plan");

  return (
    <>
      <Still>
        <PlanSections current="/plan/scenarios" />
      </Still>
      <PageHeader
        title="Scenarios"
        lead="A is the way you are on, B what you would do if it came to nothing, Z what you would do if money and opinions did not matter. You go by one of them; the others are thought through and wait."
        actions={
          <>
            {there.length > 1 && (
              <LinkButton href="/plan/compare" variant="secondary" size="compact">
                Compare them
              </LinkButton>
            )}
            {there.length < SCENARIOS.length && (
              <LinkButton href="/plan/scenarios/new" size="compact">
                Make another scenario
              </LinkButton>
            )}
          </>
        }
      />
      <ScenarioList scenarios={there} />
      <RemovedList removed={removed} timeZone={actor.timeZone} />
      <DecisionList decisions={decisions} timeZone={actor.timeZone} />
    </>
  );
}
