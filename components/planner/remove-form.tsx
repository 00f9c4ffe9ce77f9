"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { removeItemAction } from "@/lib/planner/actions";

type RemoveFormProps = { planId: string; itemId: string; version: number };

/** Deletes an item; undo on the plan brings it back, so nothing is asked first. */
export function RemoveForm({ planId, itemId, version }: RemoveFormProps) {
  const [state, submit] = useActionState(removeItemAction, untouched);
  return (
    <form action={submit} className="flex flex-col items-start gap-3">
      <FormMessage state={state} scope="remove" />
      <HiddenFields state={state} fields={{ planId, itemId, version }} />
      <Submit variant="danger" pendingText="Deleting…">
        Delete it
      </Submit>
    </form>
  );
}
