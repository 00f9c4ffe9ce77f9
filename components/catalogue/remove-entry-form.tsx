"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { removeEntryAction } from "@/lib/catalogue/actions";
import { untouched } from "@/lib/kernel/form-state";

export function RemoveEntryForm({ entryId }: { entryId: string }) {
  const [state, submit] = useActionState(removeEntryAction, untouched);
  return (
    <form action={submit} className="flex flex-col items-start gap-4">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ entryId }} />
      <Submit variant="danger" pendingText="Removing…">
        Remove this entry
      </Submit>
    </form>
  );
}
