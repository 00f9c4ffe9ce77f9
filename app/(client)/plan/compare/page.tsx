import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { ComparedChoice } from "@/components/planner/scenarios/compared-choice";
import { ComparedDifferences } from "@/components/planner/scenarios/compared-differences";
import { ComparedLeaving } from "@/components/planner/scenarios/compared-leaving";
import { ComparedWays } from "@/components/planner/scenarios/compared-ways";
import { ComparedYears } from "@/components/planner/scenarios/compared-years";
import { compareScenarios } from "@/lib/planner/queries";
import { comparedFilter } from "@/lib/planner/schema/scenarios";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Compare scenarios" };

export default async function ComparePage({ searchParams }: PageProps<"/plan/compare">) {
  const asked = comparedFilter.parse(await searchParams);
  const actor = await requireActor();
  const { all, columns, differences } = await compareScenarios(actor, asked);
  const [first] = columns;
  if (!first) redirect("/plan/scenarios");

  return (
    <>
      <PageHeader
        back={<a href="/plan/scenarios">Scenarios</a>}
        title="Compare scenarios"
        lead={columns.map(({ scenario, title }) => `${scenario}: ${title}`).join(" · ")}
      />
      <ComparedChoice
        all={all.map(({ scenario }) => scenario)}
        shown={columns.map(({ scenario }) => scenario)}
      />
      <ComparedYears columns={columns} />
      <ComparedWays columns={columns} />
      <ComparedLeaving columns={columns} />
      <ComparedDifferences first={first.scenario} differences={differences} />
    </>
  );
}
