"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { retireEntryAction } from "@/lib/catalogue/actions";
import { peopleWords } from "@/lib/catalogue/domain/people-words";
import { untouched } from "@/lib/kernel/form-state";

type RetireFormProps = { entryId: string; version: string; today: string; people: number | null };

/** Ends a public entry with its last day and the reason; whoever plans with it is told unless unticked. */
export function RetireForm({ entryId, version, today, people }: RetireFormProps) {
  const [state, submit] = useActionState(retireEntryAction, untouched);
  const field = { state, scope: "retire" } as const;
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <FormMessage state={state} scope="retire" />
      <HiddenFields state={state} fields={{ entryId, version }} />
      <Field
        {...field}
        name="effectiveTo"
        type="date"
        label="Last day on which it can be earned"
        defaultValue={today}
        required
      />
      <TextArea {...field} name="reason" label="Why, and what replaces it" rows={2} required />
      <Checkbox
        {...field}
        name="announce"
        label={`Tell the people whose plans name it: ${peopleWords(people)}`}
        defaultChecked
      />
      <div>
        <Submit variant="danger" pendingText="Retiring…">
          Retire this entry
        </Submit>
      </div>
    </form>
  );
}
