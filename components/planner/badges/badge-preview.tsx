"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { untouched } from "@/lib/kernel/form-state";
import { importActivityAction, importHeldAction } from "@/lib/planner/actions/credits";
import type { BadgeFacts } from "@/lib/planner/domain/open-badges/read-badge";

type BadgePreviewProps = {
  badge: string;
  facts: BadgeFacts;
  held: readonly { id: string; title: string }[];
};

/** What a badge says, to be kept as a certification or as an activity; either can be put right first. */
export function BadgePreview(props: BadgePreviewProps) {
  const { hasProof } = props.facts;
  return (
    <div className="mt-10 flex flex-col gap-6">
      <Notice tone="warn" title="We do not verify badges">
        {hasProof
          ? "It carries a proof, which is kept with it and not checked: whoever needs it to be genuine must check it with the issuer."
          : "It carries no proof: that it is genuine has to be checked with the issuer."}
      </Notice>
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2 lg:[&>section]:mt-0">
        <Section title="As a certification">
          <AsHeld {...props} />
        </Section>
        <Section title="As an activity">
          <AsActivity {...props} />
        </Section>
      </div>
    </div>
  );
}

function AsHeld({ badge, facts }: BadgePreviewProps) {
  const [state, submit] = useActionState(importHeldAction, untouched);
  const field = (name: string, label: string, defaultValue: string) => ({
    ...{ name, label, state, defaultValue, scope: "held" },
  });
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormMessage state={state} scope="held" />
      <HiddenFields state={state} fields={{ badge, credentialId: "", itemId: "", notes: "" }} />
      <Field {...field("title", "Certification", facts.title)} required />
      <Field {...field("issuer", "Issuer", facts.issuer)} />
      <Field {...field("awardedOn", "Awarded on", facts.awardedOn)} type="date" required />
      <Field
        {...field("expiresOn", "Valid to, as the issuer says", facts.expiresOn ?? "")}
        type="date"
      />
      <Field {...field("licenceNumber", "Licence or certificate number", facts.licenceNumber)} />
      <div>
        <Submit>Keep it as a certification</Submit>
      </div>
    </form>
  );
}

function AsActivity({ badge, facts, held }: BadgePreviewProps) {
  const [state, submit] = useActionState(importActivityAction, untouched);
  const field = (name: string, label: string, defaultValue: string) => ({
    ...{ name, label, state, defaultValue, scope: "activity" },
  });
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormMessage state={state} scope="activity" />
      <HiddenFields state={state} fields={{ badge, unit: "hours", notes: "" }} />
      <Field {...field("title", "What you did", facts.title)} required />
      <Field {...field("provider", "With or at", facts.issuer)} />
      <Field {...field("doneOn", "On", facts.awardedOn)} type="date" required />
      <Field
        {...field("amount", "Hours", facts.credits === null ? "" : String(facts.credits))}
        hint={
          facts.credits === null
            ? "The badge says no credits"
            : "The badge’s credits, taken as hours: put them right"
        }
        inputMode="decimal"
        required
      />
      {held.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">Counts for</legend>
          {held.map(({ id, title }) => (
            <Checkbox key={id} name={`for.${id}`} label={title} state={state} scope="activity" />
          ))}
        </fieldset>
      )}
      <div>
        <Submit variant="secondary">Keep it as an activity</Submit>
      </div>
    </form>
  );
}
