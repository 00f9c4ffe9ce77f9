"use client";
"use no memo";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { shareResultAction } from "@/lib/assessment/actions";
import { LINK_DAYS, USUAL_LINK_DAYS } from "@/lib/assessment/domain/result-link";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { NewAddress } from "./new-address";

const LASTS = LINK_DAYS.map((days) => ({ value: String(days), label: `${days} days` }));

/** Makes a link; its address is shown once, above the form that made it. */
export function ShareForm({ attemptId }: { attemptId: string }) {
  const [state, submit] = useActionState<FormState<{ address: string }>, FormData>(
    shareResultAction,
    untouched,
  );
  const shared = { state, scope: "share" };
  return (
    <form action={submit} className="grid max-w-question gap-4">
      <h2 className="text-xl">A new link</h2>
      {state.ok === true && state.result && <NewAddress address={state.result.address} />}
      <FormMessage {...shared} />
      <HiddenFields state={state} fields={{ attemptId }} />
      <Field
        {...shared}
        name="label"
        label="For whom"
        hint="Only you see this: it tells your links apart."
        required
        autoComplete="off"
      />
      <Select
        {...shared}
        name="days"
        label="How long it lasts"
        required
        options={LASTS}
        defaultValue={String(USUAL_LINK_DAYS)}
      />
      <Checkbox {...shared} name="showsName" label="Show my name on the page" />
      <div>
        <Submit variant="secondary" pendingText="Making it…">
          Make a link
        </Submit>
      </div>
    </form>
  );
}
