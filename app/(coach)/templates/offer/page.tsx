import type { Metadata } from "next";
import { ChooseClients } from "@/components/coaching/templates/many/choose-clients";
import { OfferManyPart } from "@/components/coaching/templates/many/offer-many-part";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { getOfferToMany } from "@/lib/coaching/queries";
import { offerToManyFilter } from "@/lib/coaching/schema/offer-to-many";
import { quarterText } from "@/lib/kernel/quarter";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Offer a template to several" };

export default async function OfferToManyPage({ searchParams }: PageProps<"/templates/offer">) {
  const asked = offerToManyFilter.parse(await searchParams);
  const actor = await requireActor();
  const { offer, choice, templates } = await getOfferToMany(actor, asked);
  return (
    <>
      <PageHeader
        title={offer ? `Offer “${offer.template.name}” to several` : "Offer a template to several"}
        back={<a href="/templates">All templates</a>}
        lead="What a template of yours would change in each plan. Nothing reaches a client before you offer it, and nothing changes before they take it over."
      />
      {!offer && (
        <EmptyState title="You keep no template with anything in it">
          <p>
            <a href="/templates">Make one</a>, and come back.
          </p>
        </EmptyState>
      )}
      {offer && choice && (
        <ChooseClients
          {...choice}
          q={asked.q}
          kept={[
            ["template", offer.templateId],
            ["from", quarterText(offer.from)],
          ]}
        />
      )}
      {offer && !choice && <OfferManyPart templates={templates} offer={offer} />}
    </>
  );
}
