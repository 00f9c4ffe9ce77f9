import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import type { PlacedEntry } from "@/lib/coaching/domain/templates/place-template";
import type { Template } from "@/lib/coaching/domain/templates/template";
import type { TemplateEffect } from "@/lib/coaching/domain/templates/template-effect";
import { quarterText } from "@/lib/kernel/quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { OfferChoice } from "./offer-choice";
import { OfferDifference } from "./offer-difference";
import { OfferForm } from "./offer-form";

type OfferPartProps = {
  client: { id: string; name: string };
  plan: { version: number; snapshot: PlanSnapshot };
  templates: readonly { id: string; name: string }[];
  offer: {
    templateId: string;
    version: number;
    template: Template;
    from: number;
    entries: readonly (PlacedEntry & { isTaken: boolean })[];
    effect: TemplateEffect | { refused: string };
  };
};

/** Choosing, the difference it makes, and offering just that. */
export function OfferPart({ client, plan, templates, offer }: OfferPartProps) {
  const { templateId, template, from, entries, effect } = offer;
  const { startsIn, currency } = plan.snapshot;
  const taken = entries.filter(({ isTaken, there }) => isTaken && !there);
  const fields = {
    ...{ clientId: client.id, templateId, version: offer.version, planVersion: plan.version },
    from: quarterText(from),
    ...Object.fromEntries(taken.map(({ entry }) => [`take.${entry.id}`, "on"])),
  };
  return (
    <>
      <Section title="Choose">
        <OfferChoice
          {...{ clientId: client.id, templates, templateId, from, startsIn, entries }}
          key={`${templateId} ${from} ${taken.length}`}
        />
      </Section>
      <Section title="The difference">
        {template.currency !== currency && (
          <div className="mb-6">
            <Notice
              tone="warn"
              title={`The template counts in ${template.currency}, the plan in ${currency}`}
            >
              Nothing is converted: its entries go without their costs.
            </Notice>
          </div>
        )}
        {"refused" in effect ? (
          <Notice tone="danger" title={effect.refused} />
        ) : (
          <OfferDifference effect={effect} startsIn={startsIn} />
        )}
      </Section>
      {taken.length > 0 && !("refused" in effect) && (
        <Section title="Offer it">
          <OfferForm fields={fields} name={client.name} count={taken.length} />
        </Section>
      )}
    </>
  );
}
