"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { renewFeedAction } from "@/lib/planner/actions/calendar";

type CalendarFormProps = { isOpen: boolean; showsTitles: boolean };

/** Makes the calendar's address, or a new one in place of the old. */
export function CalendarForm({ isOpen, showsTitles }: CalendarFormProps) {
  const [state, submit] = useActionState(renewFeedAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-4">
      <FormMessage state={state} done="The address above is the new one." />
      <HiddenFields state={state} />
      <RadioRows
        name="showsTitles"
        label="What your calendar says"
        state={state}
        defaultValue={showsTitles ? "yes" : "no"}
        required
        choices={[
          {
            value: "no",
            label: "Only what kind of thing it is",
            hint: "“A plan item begins”, “A renewal is due”. Whoever sees your calendar learns no more.",
          },
          {
            value: "yes",
            label: "The names as you wrote them",
            hint: "Your calendar program and its provider read them too.",
          },
        ]}
      />
      <div>
        <Submit variant={isOpen ? "secondary" : "primary"} pendingText="Making it…">
          {isOpen ? "Make a new address" : "Make the address"}
        </Submit>
      </div>
    </form>
  );
}
