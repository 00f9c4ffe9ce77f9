"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { deleteLadderAction } from "@/lib/catalogue/actions";
import { untouched } from "@/lib/kernel/form-state";

export function DeleteLadderForm({ ladderId, name }: { ladderId: string; name: string }) {
  const [state, submit] = useActionState(deleteLadderAction, untouched);
  return (
    <form action={submit} className="flex max-w-md flex-col items-start gap-4">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ ladderId }} />
      <div className="w-full">
        <Field
          name="confirmation"
          label={`Type “${name}”`}
          state={state}
          autoComplete="off"
          required
        />
      </div>
      <Submit variant="danger" pendingText="Deleting…">
        Delete this ladder
      </Submit>
    </form>
  );
}
