"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { setStatusAction } from "@/lib/planner/actions";

type DropFormProps = { planId: string; itemId: string; version: number };

/** Drops an item and keeps why. It stays in the list, and can be taken up again. */
export function DropForm({ planId, itemId, version }: DropFormProps) {
  const [state, submit] = useActionState(setStatusAction, untouched);
  return (
    <form action={submit} className="flex max-w-measure flex-col items-start gap-3">
      <FormMessage state={state} scope="drop" />
      <HiddenFields state={state} fields={{ planId, itemId, version, status: "dropped" }} />
      <div className="w-full">
        <Field name="reason" label="Why you drop it" scope="drop" state={state} required />
      </div>
      <Submit variant="secondary">Drop it</Submit>
    </form>
  );
}
