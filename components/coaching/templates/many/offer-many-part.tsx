import { Section } from "@/components/layout/section";
import { Still } from "@/components/ui/still";
import type { offerToOne } from "@/lib/coaching/domain/templates/offer-to-one";
import { offerManyAddress } from "@/lib/coaching/domain/templates/offered-many";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import { quarterText } from "@/lib/kernel/quarter";
import { DifferenceOfOne } from "./difference-of-one";
import { LayTemplate } from "./lay-template";
import { OfferManyForm } from "./offer-many-form";

type Person = {
  clientId: string;
  name: string;
  planVersion: number;
  isConverted: boolean;
  found: ReturnType<typeof offerToOne>;
};

type OfferManyPartProps = {
  templates: readonly { id: string; name: string }[];
  offer: {
    templateId: string;
    version: number;
    from: number;
    today: number;
    take: readonly string[];
    entries: readonly TemplateEntry[];
    people: readonly Person[];
  };
};

/** What one template would change for each who was chosen, and offering it to those whom it reaches. */
export function OfferManyPart({ templates, offer }: OfferManyPartProps) {
  const { templateId, version, from, take, people, entries } = offer;
  const to = people.map(({ clientId }) => clientId);
  const reached = people.filter(({ found }) => !("leftOut" in found));
  const said = { template: templateId, from: quarterText(from) };
  const fields = {
    ...{ templateId, version, from: said.from },
    ...Object.fromEntries(take.map((id) => [`take.${id}`, "on"])),
    ...Object.fromEntries(
      reached.map(({ clientId, planVersion }) => [`to.${clientId}`, planVersion]),
    ),
  };
  const some = take.length < entries.length ? { chosen: "yes" } : {};
  const taken = "chosen" in some ? take.map((id) => `&take=${id}`).join("") : "";
  const asked = `?${new URLSearchParams({ ...said, ...some })}${taken}`;
  return (
    <div className="[&>section:first-child]:border-0 [&>section:first-child]:pt-0">
      <Section title="Choose">
        <LayTemplate {...{ ...offer, templates, to }} key={`${templateId} ${from} ${take}`} />
      </Section>
      <Section
        title="The difference for each"
        lead={`It would reach ${reached.length} of ${people.length}.`}
        actions={
          <a href={offerManyAddress(to, { ...said, choose: "yes" })}>Choose other clients</a>
        }
      >
        <Still as="ul" className="divide-y divide-line border-y border-line">
          {people.map((person) => (
            <DifferenceOfOne
              key={person.clientId}
              person={person}
              href={`/clients/${person.clientId}/offer${asked}`}
            />
          ))}
        </Still>
      </Section>
      <Section title="Offer it">
        <OfferManyForm fields={fields} count={reached.length} />
      </Section>
    </div>
  );
}
