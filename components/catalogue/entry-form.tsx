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
import { untouched } from "@/lib/kernel/form-state";
import { PATHS } from "@/lib/kernel/path";

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const PATH_OPTIONS = PATHS.map((path) => ({ value: path, label: PATH_CONTRASTS[path].name }));

type EntryFormProps = {
  draft: EntryDraft;
  /** Which entry is edited, and the version that was shown; left out for a new one. */
  editing?: { entryId: string; version: string };
};

/** A person's own entry: the same facts as everybody's, and an empty field means "not known". */
export function EntryForm({ draft, editing }: EntryFormProps) {
  const [state, submit] = useActionState(editing ? editEntryAction : addEntryAction, untouched);
  const field = (name: keyof EntryDraft) => ({ name, state, defaultValue: draft[name] });
  return (
    <form action={submit} className="grid max-w-question gap-5 sm:grid-cols-2" noValidate>
      <div className="empty:hidden sm:col-span-2">
        <FormMessage state={state} />
      </div>
      <HiddenFields state={state} fields={editing ?? {}} />
      <div className="sm:col-span-2">
        <Field {...field("name")} label="Name" maxLength={200} required />
      </div>
      <Select {...field("kind")} label="Kind" options={options(KIND_WORDS)} required />
      <Field {...field("abbreviation")} label="Abbreviation" maxLength={40} />
      <Field {...field("provider")} label="Issuer or school" maxLength={120} />
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
        maxLength={3}
        autoCapitalize="characters"
        required
      />
      <Field
        {...field("renewalMonths")}
        label="Renewed every … months"
        hint="Leave empty if it does not expire"
        inputMode="numeric"
      />
      <div className="grid gap-5 sm:col-span-2">
        <TextArea {...field("renewalText")} label="How it is renewed" rows={2} maxLength={500} />
        <TextArea {...field("note")} label="Note to yourself" rows={3} maxLength={1000} />
        <div>
          <Submit>{editing ? "Save entry" : "Add entry"}</Submit>
        </div>
      </div>
    </form>
  );
}
