import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { NewPlanForm } from "@/components/planner/new-plan-form";
import { TemplateChoice } from "@/components/planner/template-choice";
import { TemplatePreview } from "@/components/planner/template-preview";
import { quarterText } from "@/lib/kernel/quarter";
import { getNewPlan } from "@/lib/planner/queries";
import { previewFilter } from "@/lib/planner/schema";
import { thisQuarter } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Make a plan" };

/** What the form begins with: four hours a week and a modest budget, for the person to change. */
const HOURS_PER_WEEK = 4;
const BUDGET = 2000;

export default async function NewPlanPage({ searchParams }: PageProps<"/plan/new">) {
  const wanted = previewFilter.parse(await searchParams);
  const actor = await requireActor();
  const startsIn = thisQuarter(actor.timeZone) + 1;
  const begun = await getNewPlan(actor, wanted, {
    startsIn,
    hoursPerQuarter: HOURS_PER_WEEK * 130,
    budgetMinor: BUDGET * 100,
    currency: "USD",
  });
  if (begun.plan) redirect(placeOf(begun.plan.id, wanted.ladder));
  const { draft, occupation, families, copies, roles } = begun;
  const { path, family, ladderId } = draft;

  return (
    <>
      <PageHeader
        back={<a href="/plan">Plan</a>}
        title="Make a plan"
        lead="Say what it is for and what you have to give. Everything can be changed later, and undone."
      />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,34rem)_1fr]">
        <div>
          <NewPlanForm
            key={`${path} ${family} ${ladderId} ${wanted.target}`}
            initial={{
              title: "My five years",
              path,
              family: family ?? "",
              targetRole: draft.targetRole,
              targetOccupation: draft.targetOccupation ?? "",
              ladderId: ladderId ?? "",
              startsIn: quarterText(startsIn),
              hours: String(HOURS_PER_WEEK),
              hoursPer: "week",
              currency: "USD",
              budget: String(BUDGET),
            }}
            families={families}
            copies={copies}
            occupation={occupation}
            roles={roles}
            today={startsIn - 1}
            templateSize={draft.items.length}
          />
        </div>
        <aside aria-label="Starter template" className="flex flex-col gap-5">
          <TemplateChoice chosen={draft} families={families} copies={copies} />
          <TemplatePreview plan={draft} />
        </aside>
      </div>
    </>
  );
}

/** Who has a plan already goes to it, or to where it can be set on the ladder that was asked for. */
const placeOf = (planId: string, ladder: string | null): string =>
  ladder ? `/plan/${planId}/settings?ladder=${ladder}` : `/plan/${planId}`;
