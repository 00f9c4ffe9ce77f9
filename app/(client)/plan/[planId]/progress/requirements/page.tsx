import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { PlanSections } from "@/components/planner/plan-sections";
import { AddRequirement } from "@/components/planner/progress/add-requirement";
import { RequirementList } from "@/components/planner/progress/requirement-list";
import { Still } from "@/components/ui/still";
import { getRequirements } from "@/lib/planner/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "What the next rung asks" };

export default async function RequirementsPage({
  params,
}: PageProps<"/plan/[planId]/progress/requirements">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const { rung, shown, removed } = await orNotFound(getRequirements(actor, planId));
  const met = shown.filter(({ state }) => state === "met").length;
  return (
    <>
      <Still>
        <PlanSections current="/plan/progress" />
      </Still>
      <PageHeader
        back={<a href={`/plan/${planId}/progress`}>Progress</a>}
        title="What the next rung asks"
        lead={
          rung
            ? `${rung}: ${met} of ${shown.length} met. What we suggest comes from the catalogue; no employer has to agree.`
            : "Put a role into the plan, or name the role you aim for, and this knows what is next."
        }
      />
      <RequirementList planId={planId} shown={shown} removed={removed} />
      <Section title="Something else">
        <AddRequirement planId={planId} />
      </Section>
    </>
  );
}
