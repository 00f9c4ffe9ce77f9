import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { ActivityFilters } from "@/components/planner/credits/activity-filters";
import { ActivityList } from "@/components/planner/credits/activity-list";
import { CreditSteps } from "@/components/planner/credits/credit-steps";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { activitiesAddress, isFiltered } from "@/lib/planner/domain/credits/activities-address";
import { listActivities } from "@/lib/planner/queries/credits";
import { activityFilter } from "@/lib/planner/schema/credit-filter";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Ledger" };

export default async function ActivitiesPage({ searchParams }: PageProps<"/credits/activities">) {
  const asked = await searchParams;
  const filter = activityFilter.parse(asked);
  const actor = await requireActor();
  const { activities, next, held, offers, steps } = await listActivities(actor, filter);
  const added = activities.find(({ id }) => id === asked.added);
  return (
    <>
      <Still>
        <PlanSections current="/credits" />
      </Still>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title="Ledger"
        lead="Everything you did to keep what you hold, the latest first."
        actions={
          <>
            <CreditSteps steps={steps} />
            <LinkButton href="/credits/activities/new" size="compact">
              Enter an activity
            </LinkButton>
          </>
        }
      />
      {added && (
        <div className="mb-6 print-hidden">
          <Notice tone="ok" role="status">{`${added.title} was entered.`}</Notice>
        </div>
      )}
      <Still>
        {(offers.total > 0 || isFiltered(filter)) && (
          <ActivityFilters filter={filter} held={held} offers={offers} />
        )}
        {activities.length === 0 ? (
          <EmptyState
            title={isFiltered(filter) ? "Nothing in the ledger fits" : "Nothing is entered yet"}
            action={
              isFiltered(filter) ? (
                <LinkButton href="/credits/activities" variant="secondary">
                  Show everything
                </LinkButton>
              ) : (
                <LinkButton href="/credits/activities/new">Enter an activity</LinkButton>
              )
            }
          />
        ) : (
          <ActivityList activities={activities} held={held} isOwn />
        )}
        {next && (
          <p className="mt-6">
            <LinkButton
              href={activitiesAddress({ ...filter, after: next })}
              variant="secondary"
              size="compact"
              rel="next"
            >
              Earlier ones
            </LinkButton>
          </p>
        )}
      </Still>
    </>
  );
}
