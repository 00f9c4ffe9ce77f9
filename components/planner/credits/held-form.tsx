"use client";
import { useActionState } from "react";
import { RenewalRuleFields } from "@/components/catalogue/renewal-rule-fields";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { addHeldAction, editHeldAction } from "@/lib/planner/actions/credits";
import { isConflict, versionOf } from "./conflict";

const LABELS = {
  title: "Certification",
  issuer: "Issuer",
  awardedOn: "Awarded on",
  expiresOn: "Valid to, as the issuer says",
  licenceNumber: "Licence or certificate number",
  status: "Your status",
  birthMonth: "Month you were born in",
  notes: "Notes",
} as const;

const MONTHS =
  "January February March April May June July August September October November December"
    .split(" ")
    .map((label, n) => ({ value: String(n + 1), label }));

type HeldFormProps = {
  initial: Readonly<Record<string, string>>;
  /** What its rule asks of the holder: only that is asked. */
  asks: { statuses: readonly string[]; birthMonth: boolean; ownRule: boolean };
};

/** Writes down a certification that is held. */
export function AddHeldForm(
  props: HeldFormProps & { credentialId: string | null; itemId: string | null },
) {
  const { credentialId, itemId } = props;
  const [state, submit] = useActionState(addHeldAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields
        state={state}
        fields={{ credentialId: credentialId ?? "", itemId: itemId ?? "" }}
      />
      <Fields {...props} state={state} />
      <div>
        <Submit pendingText="Adding…">Add it</Submit>
      </div>
    </form>
  );
}

/** Rewrites what is said of it. What was changed elsewhere meanwhile is shown beside it. */
export function EditHeldForm(props: HeldFormProps & { held: { id: string; version: number } }) {
  const { held } = props;
  const [state, submit] = useActionState(editHeldAction, untouched);
  const version = versionOf(state, held.version);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={LABELS} href={`/credits/${held.id}/edit`} />
      {!isConflict(state) && <FormMessage state={state} done="Saved." />}
      <HiddenFields state={state} fields={{ heldId: held.id, version }} />
      <Fields {...props} state={state} />
      <div>
        <Submit>{isConflict(state) ? "Keep what I wrote" : "Save"}</Submit>
      </div>
    </form>
  );
}

function Fields({ initial, asks, state }: HeldFormProps & { state: FormState }) {
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    state,
    defaultValue: initial[name],
  });
  return (
    <>
      <Field {...field("title")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...field("awardedOn")} type="date" required />
        <Field {...field("issuer")} />
        <Field {...field("licenceNumber")} autoComplete="off" />
        <Field {...field("expiresOn")} type="date" />
        {asks.statuses.length > 0 && (
          <Select
            {...field("status")}
            hint="Its rule asks different amounts of each"
            placeholder="Not said"
            options={asks.statuses.map((value) => ({ value, label: value.replaceAll("-", " ") }))}
          />
        )}
        {asks.birthMonth && (
          <Select
            {...field("birthMonth")}
            hint="Its cycles end with that month"
            placeholder="Not said"
            options={MONTHS}
          />
        )}
      </div>
      {asks.ownRule && (
        <Disclosure summary="How it is renewed" open={Boolean(initial.renewalWay)}>
          <RenewalRuleFields field={(name) => ({ name, state, defaultValue: initial[name] })} />
        </Disclosure>
      )}
      <TextArea {...field("notes")} rows={3} />
    </>
  );
}
