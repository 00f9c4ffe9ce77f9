import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { PlanList } from "@/components/planner/plan-list";
import { type Target, Towards } from "@/components/planner/towards";
import { TrackingPanels } from "@/components/planner/tracking-panels";
import { EmptyState } from "@/components/ui/empty-state";
import { getClientPlan } from "@/lib/coaching/queries";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client’s plan" };

export default async function ClientPlanPage({ params }: PageProps<"/clients/[clientId]/plan">) {
  const clientId = idOrNotFound((await params).clientId);
  const actor = await requireActor();
  const { name, scopes, plan } = await orNotFound(
    getClientPlan(actor, clientId, today(actor.timeZone)),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        {...(plan && { lead: <Lead snapshot={plan.snapshot} target={plan.target} name={name} /> })}
      />
      <ClientTabs clientId={clientId} scopes={scopes} current="/plan" />
      <div className="mt-8 grid gap-12">
        {plan ? (
          <>
            <PlanList
              planId={plan.id}
              snapshot={plan.snapshot}
              versions={plan.versions}
              misfits={new Set(plan.conflicts.flatMap(({ itemIds }) => itemIds))}
              canEdit={false}
              itemHref={null}
            />
            <TrackingPanels
              path={plan.snapshot.path}
              currency={plan.snapshot.currency}
              share={plan.share}
              performance={plan.performance}
              drift={plan.drift}
            />
          </>
        ) : (
          <EmptyState title={`${name} has no plan yet`} />
        )}
      </div>
    </>
  );
}

type LeadProps = { snapshot: PlanSnapshot; target: Target | null; name: string };

const Lead = ({ snapshot: { title, path, targetRole }, target, name }: LeadProps) => (
  <>
    {`${title}: the ${path} path`}
    <Towards role={targetRole} target={target} />
    {`. “You” is ${name}.`}
  </>
);
