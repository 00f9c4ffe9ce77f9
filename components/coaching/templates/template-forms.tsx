"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { createTemplateAction, editTemplateAction } from "@/lib/coaching/actions/templates";
import { untouched } from "@/lib/kernel/form-state";
import type { Path } from "@/lib/kernel/path";
import { CURRENCIES } from "@/lib/planner/domain/money";
import { TemplateFields } from "./template-fields";

const CHOICES = CURRENCIES.map((currency) => ({ value: currency, label: currency }));

/** Begins an empty template. */
export function NewTemplateForm() {
  const [state, submit] = useActionState(createTemplateAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="new" />
      <HiddenFields state={state} />
      <TemplateFields state={state} scope="new" />
      <Select
        name="currency"
        label="Costs are in"
        hint="Nothing is converted: to a plan in another currency an entry goes without its cost."
        scope="new"
        state={state}
        options={CHOICES}
        required
      />
      <Submit className="self-start" pendingText="Making…">
        Make the template
      </Submit>
    </form>
  );
}

type EditTemplateFormProps = {
  template: { id: string; version: number; name: string; about: string; path: Path };
};

/** Renames a template, or says anew what it is for. */
export function EditTemplateForm({ template }: EditTemplateFormProps) {
  const [state, submit] = useActionState(editTemplateAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="head" done="Saved." />
      <HiddenFields state={state} fields={{ templateId: template.id, version: template.version }} />
      <TemplateFields state={state} scope="head" initial={template} />
      <Submit variant="secondary" className="self-start">
        Save
      </Submit>
    </form>
  );
}
