"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { chooseOccupationAction } from "@/lib/catalogue/actions";
import { untouched } from "@/lib/kernel/form-state";

/** Takes the occupation out of one's profile again. */
export function ClearOccupation({ next }: { next: string }) {
  const [state, submit] = useActionState(chooseOccupationAction, untouched);
  return (
    <form action={submit}>
      <FormMessage state={state} scope="clear" />
      <HiddenFields state={state} fields={{ next, code: "" }} />
      <Submit variant="quiet" size="compact" pendingText="Clearing…">
        Clear it
      </Submit>
    </form>
  );
}
