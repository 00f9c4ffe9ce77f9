"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { AfterFields } from "@/components/planner/after-fields";
import { KIND_WORD } from "@/components/planner/item-words";
import { Disclosure } from "@/components/ui/disclosure";
import { addEntryAction, editEntryAction } from "@/lib/coaching/actions/templates";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { HORIZON, ITEM_KINDS } from "@/lib/planner/domain/plan";
import { PATH_OPTIONS } from "./template-fields";

type EntryFormProps = {
  templateId: string;
  version: number;
  currency: string;
  /** Entries it can come after. */
  others: readonly { id: string; title: string }[];
  /** The entry that is rewritten; null for a new one. */
  entryId: string | null;
  /** What the fields begin with, by name. */
  initial: Readonly<Record<string, string>>;
  /** The entry of the catalogue that it names: its kind is then that one's. */
  credentialId: string | null;
};

/** Adds an entry to a template, or rewrites one. */
export function EntryForm(props: EntryFormProps) {
  const { templateId, version, currency, entryId, credentialId } = props;
  const [state, submit] = useActionState(entryId ? editEntryAction : addEntryAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields
        state={state}
        fields={{
          ...{ templateId, version, currency, credentialId: credentialId ?? "" },
          ...(entryId && { entryId }),
        }}
      />
      {credentialId && <NamedWords {...props} credentialId={credentialId} />}
      <Fields {...props} state={state} />
      <div className="flex flex-wrap items-center gap-4">
        <Submit pendingText="Saving…">{entryId ? "Save the entry" : "Add the entry"}</Submit>
        {entryId && <a href={`/templates/${templateId}`}>Leave it as it is</a>}
      </div>
    </form>
  );
}

/** What comes with an entry of the catalogue, and the way to name none. */
const NamedWords = ({
  templateId,
  entryId,
  credentialId,
}: EntryFormProps & { credentialId: string }) => (
  <p className="text-ink-2">
    It names an <a href={`/catalogue/${credentialId}`}>entry of the catalogue</a>: its renewals, and
    what it asks for first, go along.{" "}
    {entryId && <a href={`/templates/${templateId}?edit=${entryId}&entry=none#entry`}>Name none</a>}
  </p>
);

const PLACES = Array.from({ length: HORIZON }, (_, at) => ({
  value: String(at + 1),
  label: `Quarter ${at + 1}`,
}));

function Fields(props: EntryFormProps & { state: FormState }) {
  const { state, initial, currency, others, credentialId } = props;
  const field = (name: string, label: string) => ({
    ...{ name, label, state },
    defaultValue: initial[name],
  });
  return (
    <>
      <Field {...field("title", "What it is")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        {credentialId ? (
          <input type="hidden" name="kind" value={initial.kind} />
        ) : (
          <Select
            {...field("kind", "Kind")}
            options={ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_WORD[kind] }))}
            required
          />
        )}
        <Select
          {...field("serves", "Path it serves")}
          placeholder="As its kind usually does"
          options={PATH_OPTIONS}
        />
        <Select
          {...field("place", "Starts in")}
          hint="Counted from the quarter you offer it from."
          options={PLACES}
          required
        />
        <Field
          {...field("quarters", "Quarters it takes")}
          defaultValue={initial.quarters ?? "1"}
          type="number"
          min={1}
          max={HORIZON}
          step={1}
          required
        />
        <Field {...field("hours", "Hours in all")} inputMode="decimal" />
        <Field {...field("cost", `Cost in all, ${currency}`)} inputMode="decimal" />
      </div>
      {others.length > 0 && (
        <Disclosure summary="Comes after something else of the template" open={false}>
          <AfterFields state={state} initial={initial} others={others} />
        </Disclosure>
      )}
    </>
  );
}
