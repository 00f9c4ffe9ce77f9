import type { Metadata } from "next";
import { AddedNotice } from "@/components/planner/added-notice";
import { ChangedEntries } from "@/components/planner/changed-entries";
import { ConflictsPanel } from "@/components/planner/conflicts-panel";
import { RenewalList } from "@/components/planner/credits/renewal-list";
import { EmptyPlan } from "@/components/planner/empty-plan";
import { FittedNotice } from "@/components/planner/fit/fitted-notice";
import { KeyboardHelp } from "@/components/planner/keyboard-help";
import { PlanHeader } from "@/components/planner/plan-header";
import { PlanList } from "@/components/planner/plan-list";
import { PlanSections } from "@/components/planner/plan-sections";
import { OtherScenario } from "@/components/planner/scenarios/other-scenario";
import { TripwirePanel } from "@/components/planner/scenarios/tripwire-panel";
import { RenewalLane } from "@/components/planner/timeline/renewal-lane";
import { Timeline } from "@/components/planner/timeline/timeline";
import { TrackingPanels } from "@/components/planner/tracking-panels";
import { type PlanViewName, ViewTabs } from "@/components/planner/view-tabs";
import { Still } from "@/components/ui/still";
import { getPlanPage, listChangedEntries } from "@/lib/planner/queries";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Plan" };

const VIEWS: readonly PlanViewName[] = ["timeline", "list"];

export default async function PlanPage({ params, searchParams }: PageProps<"/plan/[planId]">) {
  const planId = idOrNotFound((await params).planId);
  const { view: asked, added, fitted } = await searchParams;
  const view = VIEWS.find((one) => one === asked) ?? null;
  const actor = await requireActor();
  const plan = await orNotFound(getPlanPage(actor, { planId, today: today(actor.timeZone) }));
  // Nothing waits, nothing is asked.
  const changed = plan.canEdit && actor.unread > 0 ? await listChangedEntries(actor, planId) : [];
  const { snapshot, conflicts, renewals } = plan;
  const misfits = new Set(conflicts.flatMap(({ itemIds }) => itemIds));
  const itemHref = plan.canEdit ? `/plan/${planId}/items` : null;
  const shared = { snapshot, versions: plan.versions, canEdit: plan.canEdit, itemHref };

  return (
    <div className="[page:plan]">
      {plan.canEdit && (
        <Still>
          <PlanSections current="/plan" />
        </Still>
      )}
      <PlanHeader plan={plan} />
      {plan.canEdit && !plan.isActive && <OtherScenario scenario={plan.scenario} />}
      <AddedNotice item={snapshot.items.find(({ id }) => id === added)} />
      <FittedNotice items={Number(fitted) || 0} />
      <ChangedEntries changed={changed} timeZone={actor.timeZone} />
      <ConflictsPanel
        planId={planId}
        version={plan.version}
        conflicts={conflicts}
        canEdit={plan.canEdit}
      />
      {snapshot.items.length === 0 && <EmptyPlan planId={planId} canEdit={plan.canEdit} />}
      <Still className="print-hidden">
        <ViewTabs planId={planId} view={view} />
      </Still>
      {view !== "list" && (
        <div
          className={`relative start-1/2 mt-4 w-[calc(100vw-2.5rem)] max-w-[100rem] -translate-x-1/2 print:static print:w-full print:translate-x-0 ${view ? "" : "max-md:hidden print:block!"}`}
        >
          <Timeline
            {...shared}
            id={planId}
            version={plan.version}
            snapshot={withoutNotes(snapshot)}
            todayAt={plan.todayAt}
            quarter={plan.quarter}
            below={
              renewals.length > 0 && (
                <Still>
                  <RenewalLane
                    {...{ renewals, planId }}
                    startsIn={snapshot.startsIn}
                    isOwn={plan.canEdit}
                  />
                </Still>
              )
            }
          />
          {plan.canEdit && <KeyboardHelp />}
        </div>
      )}
      {view !== "timeline" && (
        <div className={`mt-6 ${view ? "" : "md:hidden print:hidden"}`}>
          <PlanList {...shared} planId={planId} misfits={misfits} />
          <Still className="mt-8">
            <RenewalList renewals={renewals} planId={planId} isOwn={plan.canEdit} />
          </Still>
        </div>
      )}
      <TripwirePanel
        planId={planId}
        tripwires={plan.tripwires}
        items={snapshot.items}
        today={plan.quarter}
        canEdit={plan.canEdit}
      />
      <Still className="mt-12">
        <TrackingPanels
          path={snapshot.path}
          currency={snapshot.currency}
          share={plan.share}
          performance={plan.performance}
          drift={plan.drift}
        />
      </Still>
    </div>
  );
}

/** Notes are read on the item's own page; the timeline does not carry them to the browser. */
const withoutNotes = <S extends { items: readonly { notes: string }[] }>(snapshot: S): S => ({
  ...snapshot,
  items: snapshot.items.map((item) => ({ ...item, notes: "" })),
});
