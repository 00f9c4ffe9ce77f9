import type { ReactNode } from "react";
import { Still } from "@/components/ui/still";
import type { RenewalDue } from "@/lib/planner/domain/credits/renewal-dates";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import {
  checkInEvents,
  eligibilityEvents,
  type PlanEvent,
  tripwireEvents,
} from "@/lib/planner/domain/plan-event";
import { isShown, type PlanView, type PlanViewName } from "@/lib/planner/domain/plan-view";
import type { StoredTripwire } from "@/lib/planner/domain/scenarios/tripwire-state";
import { RenewalList } from "./credits/renewal-list";
import { KeepsSelection } from "./keeps-selection";
import { KeyboardHelp } from "./keyboard-help";
import { PlanCalendar } from "./plan-calendar";
import { PlanList } from "./plan-list";
import { RenewalLane, renewalHref } from "./timeline/renewal-lane";
import { type SentPlan, SentTimeline } from "./timeline/sent-timeline";
import { TripwireLane } from "./timeline/tripwire-lane";
import { ViewBar } from "./view-bar";

type PlanViewsProps = {
  plan: {
    id: string;
    version: number;
    versions: Record<string, number>;
    snapshot: PlanSnapshot;
    canEdit: boolean;
    todayAt: number | null;
    quarter: number;
    renewals: readonly RenewalDue[];
    tripwires: readonly StoredTripwire[];
  };
  view: PlanView;
  /** The views to draw; of two, the style sheet shows the one that suits. */
  drawn: readonly PlanViewName[];
  misfits: ReadonlySet<string>;
  /** A further lane of still markup, below all others. */
  below?: ReactNode;
};

/** One plan as timeline, list or calendar. Nobody asked for one: phones get the list, wider screens the timeline. */
export function PlanViews({ plan, view, drawn, misfits, below }: PlanViewsProps) {
  const { id, snapshot, canEdit, quarter, versions, renewals } = plan;
  const { items, path } = snapshot;
  const itemHref = canEdit ? `/plan/${id}/items` : null;
  const shown = items.filter((item) => isShown(item, view, path));
  const isAlone = drawn.length === 1;
  const seen = { shown, year: view.year, selected: view.item, misfits };
  return (
    <KeepsSelection>
      <Still className="print-hidden">
        <ViewBar {...{ path, view, drawn }} planId={id} items={items.length} shown={shown.length} />
      </Still>
      {drawn.includes("timeline") && (
        <div
          className={`relative start-1/2 mt-4 w-[calc(100vw-2.5rem)] max-w-[100rem] -translate-x-1/2 print:static print:w-full print:translate-x-0 ${isAlone ? "" : "max-md:hidden print:block!"}`}
        >
          <SentTimeline
            {...{ id, version: plan.version, canEdit, itemHref, quarter }}
            plan={sent({ snapshot, versions })}
            shown={shown.length < items.length ? shown.map((item) => item.id) : null}
            year={view.year}
            selected={view.item}
            todayAt={plan.todayAt}
            below={
              <Still>
                {renewals.length > 0 && (
                  <RenewalLane
                    {...{ renewals, planId: id }}
                    startsIn={snapshot.startsIn}
                    isOwn={canEdit}
                  />
                )}
                <TripwireLane
                  {...{ items, tripwires: plan.tripwires }}
                  startsIn={snapshot.startsIn}
                  today={quarter}
                />
                {below}
              </Still>
            }
          />
          {canEdit && <KeyboardHelp />}
        </div>
      )}
      {drawn.includes("list") && (
        <div className={`mt-6 ${isAlone ? "" : "md:hidden print:hidden"}`}>
          <PlanList {...{ snapshot, versions, canEdit, itemHref }} {...seen} planId={id} />
          <Still className="mt-8">
            <RenewalList renewals={renewals} planId={id} isOwn={canEdit} />
          </Still>
        </div>
      )}
      {drawn.includes("calendar") && (
        <div className="mt-6">
          <PlanCalendar {...{ snapshot, itemHref, quarter }} {...seen} events={eventsOf(plan)} />
        </div>
      )}
    </KeepsSelection>
  );
}

/** Everything of a plan that has a day. */
const eventsOf = ({
  id,
  snapshot,
  renewals,
  tripwires,
  quarter,
  canEdit,
}: PlanViewsProps["plan"]): PlanEvent[] => [
  ...(canEdit ? checkInEvents(snapshot.startsIn, quarter, "/check-ins") : []),
  ...eligibilityEvents(snapshot, (itemId) => `/plan/${id}/items/${itemId}`),
  ...tripwireEvents(tripwires, `/plan/${id}#tripwires`),
  ...renewals.map((due) => ({
    date: due.date,
    title: `${due.title}: renewal due`,
    href: renewalHref(due, id),
    kind: "renewal" as const,
  })),
];

/** Notes are read on the item's own page; the timeline does not carry them to the browser. */
const sent = ({ snapshot, versions }: SentPlan): string =>
  JSON.stringify({
    versions,
    snapshot: { ...snapshot, items: snapshot.items.map((item) => ({ ...item, notes: "" })) },
  });
