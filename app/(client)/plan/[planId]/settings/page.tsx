import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { PlanSettingsForm } from "@/components/planner/plan-settings-form";
import { planForm } from "@/lib/planner/domain/plan-forms";
import { getPlanSettings } from "@/lib/planner/queries";
import { previewFilter } from "@/lib/planner/schema";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Settings of the plan" };

export default async function PlanSettingsPage({
  params,
  searchParams,
}: PageProps<"/plan/[planId]/settings">) {
  const planId = idOrNotFound((await params).planId);
  const { ladder } = previewFilter.parse(await searchParams);
  const actor = await requireActor();
  const { snapshot, occupation, settingsVersion, families, copies, roles } = await orNotFound(
    getPlanSettings(actor, planId, ladder),
  );

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title="Settings of the plan"
        lead="What the plan is for, and the hours and money you have. Nothing is moved when you change them: what no longer fits is shown."
      />
      <PlanSettingsForm
        planId={planId}
        version={settingsVersion}
        initial={planForm(snapshot)}
        families={families}
        copies={copies}
        occupation={occupation}
        roles={roles}
        today={thisQuarter(actor.timeZone)}
      />
    </>
  );
}
