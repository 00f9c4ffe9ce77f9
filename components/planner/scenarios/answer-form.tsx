"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { quarterOptions } from "@/components/planner/quarter-options";
import { untouched } from "@/lib/kernel/form-state";
import type { Quarter } from "@/lib/kernel/quarter";
import { answerTripwireAction } from "@/lib/planner/actions/scenarios";

type AnswerFormProps = {
  planId: string;
  tripwire: { id: string; version: number; switchTo: string | null };
  startsIn: Quarter;
};

/** Decides what a tripwire was set for: stay, give it more time, or go over. */
export function AnswerForm({ planId, tripwire, startsIn }: AnswerFormProps) {
  const { id, version, switchTo } = tripwire;
  const [state, submit] = useActionState(answerTripwireAction, untouched);
  const scope = `answer-${id}`;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-4">
      <FormMessage state={state} scope={scope} />
      <HiddenFields state={state} fields={{ planId, tripwireId: id, version }} />
      <RadioRows
        name="answer"
        label="What you do"
        scope={scope}
        state={state}
        required
        choices={[
          ...(switchTo
            ? [
                {
                  value: "switched",
                  label: `Switch to ${switchTo}`,
                  hint: "It becomes the scenario you go by. Nothing in either plan changes.",
                },
              ]
            : []),
          {
            value: "kept",
            label: "Keep the plan",
            hint: "It came true, or you go on all the same.",
          },
          { value: "postponed", label: "Give it more time", hint: "Until the quarter below." },
        ]}
      />
      <Select
        name="until"
        label="More time until the end of"
        scope={scope}
        state={state}
        options={quarterOptions(startsIn, "")}
        placeholder="Only when you give it more time"
      />
      <TextArea name="reason" label="Why" scope={scope} state={state} rows={2} required />
      <div>
        <Submit>Keep this decision</Submit>
      </div>
    </form>
  );
}
