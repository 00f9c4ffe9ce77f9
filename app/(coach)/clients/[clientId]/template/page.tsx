import type { Metadata } from "next";
import { KeepPlanForm } from "@/components/coaching/templates/keep-plan-form";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { keepableItems } from "@/lib/coaching/domain/templates/entries-of-plan";
import { getPlanToKeep } from "@/lib/coaching/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Make a template" };

export default async function KeepPlanPage({ params }: PageProps<"/clients/[clientId]/template">) {
  const clientId = idOrNotFound((await params).clientId);
  const actor = await requireActor();
  const { name, plan } = await orNotFound(getPlanToKeep(actor, clientId));
  const items = plan ? keepableItems(plan.snapshot) : [];
  return (
    <>
      <PageHeader
        title="Make a template of this plan"
        back={<a href={`/clients/${clientId}/offer`}>{name}</a>}
        lead="Kind, name, length, hours, cost and order go into it, counted from the first item you choose. Notes, providers, dates and how far it is stay with your client."
      />
      {plan && items.length > 0 ? (
        <>
          <p className="mb-6 max-w-measure text-ink-2">
            Names are as {name} wrote them, except those of the catalogue: leave out what only they
            would call so, or rename it in the template.
          </p>
          <KeepPlanForm
            clientId={clientId}
            path={plan.snapshot.path}
            items={items.map(({ id, title }) => ({ id, title }))}
          />
        </>
      ) : (
        <EmptyState title={`${name} has nothing planned yet`} />
      )}
    </>
  );
}
