import type { Metadata } from "next";
import { SuggestedNotice } from "@/components/coaching/suggestions/suggested-notice";
import { SuggestionLane } from "@/components/coaching/suggestions/suggestion-lane";
import { AddedNotice } from "@/components/planner/added-notice";
import { ChangedEntries } from "@/components/planner/changed-entries";
import { ConflictsPanel } from "@/components/planner/conflicts-panel";
import { EmptyPlan } from "@/components/planner/empty-plan";
import { FittedNotice } from "@/components/planner/fit/fitted-notice";
import { NotesScreen } from "@/components/planner/notes-screen";
import { PlanHeader } from "@/components/planner/plan-header";
import { PlanSections } from "@/components/planner/plan-sections";
import { PlanViews } from "@/components/planner/plan-views";
import { OtherScenario } from "@/components/planner/scenarios/other-scenario";
import { TripwirePanel } from "@/components/planner/scenarios/tripwire-panel";
import { TrackingPanels } from "@/components/planner/tracking-panels";
import { Still } from "@/components/ui/still";
import { ghostsOf } from "@/lib/coaching/domain/suggestions/ghosts";
import { getPlanWithAsides } from "@/lib/coaching/queries";
import { drawnViews, type PlanViewName } from "@/lib/planner/domain/plan-view";
import { planViewFilter } from "@/lib/planner/schema/plan-view";
import { today } from "@/lib/platform/clock";
import { lastScreen } from "@/lib/platform/last-screen";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Plan" };

/** Where the timeline shows. */
const timelineOf = (drawn: readonly PlanViewName[]) => {
  if (!drawn.includes("timeline")) return "hidden";
  return drawn.length === 1 ? "shown" : "on wide screens";
};

export default async function PlanPage({ params, searchParams }: PageProps<"/plan/[planId]">) {
  const planId = idOrNotFound((await params).planId);
  const asked = await searchParams;
  const view = planViewFilter.parse(asked);
  const screen = await lastScreen();
  const drawn = drawnViews(view.view, screen);
  const actor = await requireActor();
  const here = today(actor.timeZone);
  const plan = await orNotFound(getPlanWithAsides(actor, { planId, today: here }));
  const { snapshot, conflicts, changed, suggested } = plan;
  const ghosts = ghostsOf(
    snapshot,
    suggested.flatMap(({ suggestions }) => suggestions),
  );
  const misfits = new Set(conflicts.flatMap(({ itemIds }) => itemIds));

  return (
    <div className="[page:plan]">
      {plan.canEdit && (
        <Still>
          <PlanSections current="/plan" />
        </Still>
      )}
      <PlanHeader plan={plan} />
      {plan.canEdit && !plan.isActive && <OtherScenario scenario={plan.scenario} />}
      <AddedNotice item={snapshot.items.find(({ id }) => id === asked.added)} />
      <FittedNotice items={Number(asked.fitted) || 0} undo={plan.undo} />
      <ChangedEntries changed={changed} timeZone={actor.timeZone} />
      {suggested.length > 0 && (
        <Still>
          <SuggestedNotice
            {...{ planId, suggested }}
            startsIn={snapshot.startsIn}
            timeline={timelineOf(drawn)}
          />
        </Still>
      )}
      <ConflictsPanel
        planId={planId}
        version={plan.version}
        conflicts={conflicts}
        canEdit={plan.canEdit}
      />
      {snapshot.items.length === 0 && <EmptyPlan planId={planId} canEdit={plan.canEdit} />}
      <PlanViews
        plan={plan}
        {...{ view, drawn }}
        misfits={misfits}
        below={<SuggestionLane planId={planId} ghosts={ghosts} />}
      />
      <NotesScreen drawn={view.view ? null : screen} />
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
