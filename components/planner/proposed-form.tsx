"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { fieldId } from "@/components/forms/control";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { addProposedAction } from "@/lib/planner/actions/proposed";

type ProposedFormProps = {
  planId: string;
  occupation: string;
  have: readonly string[];
  proposed: readonly { key: string; title: string; words: string; why: string }[];
};

/** What is missing on the way, as items to add: all of it in one step, or what stays ticked. */
export function ProposedForm({ planId, occupation, have, proposed }: ProposedFormProps) {
  const [state, submit] = useActionState(addProposedAction, untouched);
  return (
    <form action={submit} className="flex max-w-measure flex-col gap-4">
      <FormMessage state={state} scope="proposed" />
      <HiddenFields state={state} fields={{ planId, occupation, have: have.join(" ") }} />
      <fieldset id={fieldId("taken", "proposed")} tabIndex={-1}>
        <legend className="sr-only">Steps towards the role</legend>
        {proposed.map(({ key, title, words, why }) => (
          <Checkbox
            key={key}
            name={`take.${key}`}
            scope="proposed"
            label={`${title} (${words})`}
            hint={why}
            state={state}
            defaultChecked
          />
        ))}
      </fieldset>
      <div>
        <Submit variant="secondary" pendingText="Adding…">
          Put what is ticked into the plan
        </Submit>
      </div>
    </form>
  );
}
