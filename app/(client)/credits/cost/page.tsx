import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { CostTable } from "@/components/planner/credits/cost-table";
import { Still } from "@/components/ui/still";
import { costWords } from "@/lib/planner/domain/credits/cost-words";
import { getCost } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Cost of ownership" };

export default async function CostPage() {
  const actor = await requireActor();
  const { cost, span, titles, ofPlan } = await getCost(actor, today(actor.timeZone));
  return (
    <>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title="Cost of ownership"
        lead={costWords(cost, span)}
      />
      <Still>
        <CostTable cost={cost} titles={titles} ofPlan={ofPlan} />
      </Still>
    </>
  );
}
