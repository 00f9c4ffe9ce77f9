"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { fieldId } from "@/components/forms/control";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { templateOfPlanAction } from "@/lib/coaching/actions/templates";
import { untouched } from "@/lib/kernel/form-state";
import type { Path } from "@/lib/kernel/path";
import { TemplateFields } from "./template-fields";

type KeepPlanFormProps = {
  clientId: string;
  path: Path;
  items: readonly { id: string; title: string }[];
};

/** Makes a template of some of a client's items. */
export function KeepPlanForm({ clientId, path, items }: KeepPlanFormProps) {
  const [state, submit] = useActionState(templateOfPlanAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="keep" />
      <HiddenFields state={state} fields={{ clientId }} />
      <TemplateFields state={state} scope="keep" initial={{ name: "", about: "", path }} />
      <fieldset id={fieldId("itemIds", "keep")} tabIndex={-1}>
        <legend className="mb-1 font-semibold">What goes into it</legend>
        {items.map(({ id, title }) => (
          <Checkbox key={id} name={`take.${id}`} label={title} state={state} />
        ))}
      </fieldset>
      <Submit className="self-start" pendingText="Making…">
        Make the template
      </Submit>
    </form>
  );
}
