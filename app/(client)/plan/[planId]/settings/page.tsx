import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { PlanSettingsForm } from "@/components/planner/plan-settings-form";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { getLadder, listJobFamilies } from "@/lib/catalogue/queries";
import { planForm } from "@/lib/planner/domain/plan-forms";
import { getPlan } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Settings of the plan" };

export default async function PlanSettingsPage({ params }: PageProps<"/plan/[planId]/settings">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const { snapshot, settingsVersion, canEdit } = await orNotFound(getPlan(actor, planId));
  if (!canEdit) notFound();
  const families = await listJobFamilies();
  const known = families.some(({ slug }) => slug === snapshot.family);
  const ladder = known && snapshot.family ? await getLadder(snapshot.family) : null;

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
        roles={ladder ? trackOf(ladder, snapshot.path).map(({ title }) => title) : []}
        today={thisQuarter(actor.timeZone)}
      />
    </>
  );
}
