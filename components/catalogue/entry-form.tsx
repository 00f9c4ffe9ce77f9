"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { addEntryAction, editEntryAction } from "@/lib/catalogue/actions";
import { KIND_WORDS, LEVEL_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import type { EntryDraft } from "@/lib/catalogue/domain/entry-draft";
import { INDUSTRIES } from "@/lib/catalogue/domain/industry";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { PATHS } from "@/lib/kernel/path";
import { RenewalRuleFields } from "./renewal-rule-fields";

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const PATH_OPTIONS = PATHS.map((path) => ({ value: path, label: PATH_CONTRASTS[path].name }));

type EntryFormProps = {
  draft: EntryDraft;
  /** Which entry is edited, and the version that was shown; left out for a new one. */
  editing?: { entryId: string; version: string };
  /** The entry it begins as a copy of. */
  from?: string;
};

/** A person's own entry: the same facts as everybody's, and an empty field means "not known". */
export function EntryForm({ draft, editing, from = "" }: EntryFormProps) {
  const [state, submit] = useActionState(editing ? editEntryAction : addEntryAction, untouched);
  const field = (name: keyof EntryDraft) => ({ name, state, defaultValue: draft[name] });
  return (
    <form action={submit} className="grid max-w-question gap-5 sm:grid-cols-2" noValidate>
      <div className="empty:hidden sm:col-span-2">
        <FormMessage state={state} />
      </div>
      <HiddenFields state={state} fields={editing ?? { from }} />
      <div className="sm:col-span-2">
        <Field {...field("name")} label="Name" required />
      </div>
      <Select {...field("kind")} label="Kind" options={options(KIND_WORDS)} required />
      <Field {...field("abbreviation")} label="Abbreviation" />
      <Field {...field("provider")} label="Issuer or school" />
      <Select {...field("industry")} label="Industry" options={options(INDUSTRIES)} required />
      <Select
        {...field("path")}
        label="Path it serves"
        options={PATH_OPTIONS}
        placeholder="Not said"
      />
      <Select
        {...field("level")}
        label="Level"
        options={options(LEVEL_WORDS)}
        placeholder="Not said"
      />
      <Field {...field("hoursMin")} label="Hours, at least" inputMode="numeric" />
      <Field {...field("hoursMax")} label="Hours, at most" inputMode="numeric" />
      <Field {...field("feeMin")} label="Fee, at least" inputMode="decimal" />
      <Field {...field("feeMax")} label="Fee, at most" inputMode="decimal" />
      <Field
        {...field("currency")}
        label="Currency of the fee"
        hint="Three letters, such as USD"
        autoCapitalize="characters"
        required
      />
      <div className="grid gap-5 sm:col-span-2">
        <NeededFields field={field} />
        <RenewalFields field={field} />
        <TextArea {...field("note")} label="Note to yourself" rows={3} />
        <div>
          <Submit>{editing ? "Save entry" : "Add entry"}</Submit>
        </div>
      </div>
    </form>
  );
}

type Control = { name: string; state: FormState; defaultValue: string };
type PartProps = { field: (name: keyof EntryDraft) => Control };

/** What is needed before one may start. */
const NeededFields = ({ field }: PartProps) => (
  <fieldset className="grid gap-5 border-t border-line pt-5">
    <legend className="font-heading text-lg">Needed first</legend>
    <div className="max-w-xs">
      <Field {...field("neededYears")} label="Years of experience" inputMode="decimal" />
    </div>
    <TextArea
      {...field("neededCredentials")}
      label="Credentials held first"
      hint="One per line; what the catalogue knows by that name is linked"
      rows={2}
    />
    <TextArea {...field("neededEducation")} label="Education" hint="One per line" rows={2} />
  </fieldset>
);

/** How it is kept: by fields what a rule can say, in words the rest. */
const RenewalFields = ({ field }: PartProps) => (
  <fieldset className="grid gap-5 border-t border-line pt-5">
    <legend className="font-heading text-lg">Keeping it</legend>
    <RenewalRuleFields field={field} />
    <TextArea {...field("renewalText")} label="What else renewing asks, in words" rows={2} />
  </fieldset>
);
