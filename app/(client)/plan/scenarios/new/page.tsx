import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ImportScenarioForm } from "@/components/planner/exchange/import-scenario-form";
import { NewScenarioForm } from "@/components/planner/scenarios/new-scenario-form";
import { freeLetters } from "@/lib/planner/domain/scenarios/scenario";
import { listScenarios } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Make another scenario" };

export default async function NewScenarioPage() {
  const actor = await requireActor();
  const there = await listScenarios(actor);
  const active = there.find(({ isActive }) => isActive);
  if (!active) redirect("/plan");
  const free = freeLetters(there.map(({ scenario }) => scenario));
  const [next] = free;
  if (!next) redirect("/plan/scenarios");

  return (
    <>
      <PageHeader
        back={<a href="/plan/scenarios">Scenarios</a>}
        title="Make another scenario"
        lead="It is thought through beside the one you go by. Nothing changes there until you say so."
      />
      <NewScenarioForm free={free} path={active.path} there={there} />
      <Section
        title="Or from an exported plan"
        lead={`It becomes scenario ${next}, with everything that is in the file.`}
      >
        <ImportScenarioForm />
      </Section>
    </>
  );
}
