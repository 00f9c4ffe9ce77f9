"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { addLinkAction } from "@/lib/planner/actions/credits";

/** Attaches a link. */
export function LinkForm({ target }: { target: string }) {
  const [state, submit] = useActionState(addLinkAction, untouched);
  return (
    <form action={submit} className="flex flex-col items-start gap-4" noValidate>
      {state.ok === false && <FormMessage state={state} scope="link" />}
      <HiddenFields state={state} fields={{ target }} />
      <div className="grid w-full gap-4">
        <Field
          name="url"
          label="A link"
          hint="Its address, with https"
          type="url"
          scope="link"
          state={state}
          required
        />
        <Field name="name" label="What it is called" scope="link" state={state} />
      </div>
      <Submit variant="secondary">Attach the link</Submit>
    </form>
  );
}
