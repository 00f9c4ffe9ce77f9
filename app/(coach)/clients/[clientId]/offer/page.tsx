import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { OfferPart } from "@/components/coaching/templates/offer-part";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { offerManyAddress } from "@/lib/coaching/domain/templates/offered-many";
import { getOffer } from "@/lib/coaching/queries";
import { offerFilter } from "@/lib/coaching/schema/templates";
import { quarterText } from "@/lib/kernel/quarter";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Offer a template" };

type Props = PageProps<"/clients/[clientId]/offer">;

export default async function OfferPage({ params, searchParams }: Props) {
  const clientId = idOrNotFound((await params).clientId);
  const asked = offerFilter.parse(await searchParams);
  const actor = await requireActor();
  const { name, scopes, plan, offer, templates } = await orNotFound(
    getOffer(actor, clientId, asked),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        lead="What a template of yours would change in the plan. Nothing reaches your client before you offer it, and nothing changes before they take it over."
        actions={
          <>
            {plan && (
              <LinkButton href={`/clients/${clientId}/template`} variant="secondary" size="compact">
                Make a template of this plan
              </LinkButton>
            )}
            {offer && (
              <LinkButton
                href={offerManyAddress([clientId], {
                  ...{ template: offer.templateId, from: quarterText(offer.from), choose: "yes" },
                })}
                variant="secondary"
                size="compact"
              >
                Offer it to others too
              </LinkButton>
            )}
            <LinkButton href="/templates" variant="secondary" size="compact">
              Your templates
            </LinkButton>
          </>
        }
      />
      <ClientTabs clientId={clientId} scopes={scopes} current="/offer" />
      <div className="mt-8 [&>section:first-child]:border-0 [&>section:first-child]:pt-0">
        {!plan && <EmptyState title={`${name} has no plan yet`} />}
        {plan && !offer && (
          <EmptyState title="You keep no template with anything in it">
            <p>
              <a href="/templates">Make one</a>, or{" "}
              <a href={`/clients/${clientId}/template`}>make one of this plan</a>.
            </p>
          </EmptyState>
        )}
        {plan && offer && (
          <OfferPart
            client={{ id: clientId, name }}
            plan={plan}
            offer={offer}
            templates={templates}
          />
        )}
      </div>
    </>
  );
}
