"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { planMeetingAction } from "@/lib/coaching/actions/meetings";
import { untouched } from "@/lib/kernel/form-state";
import { MeetingFields } from "./meeting-fields";

type PlanMeetingFormProps = {
  timeZone: string;
  /** With whom: one of these; there is nothing to choose where it is one. */
  people: readonly { engagementId: string; name: string }[];
};

/** Plans a meeting. */
export function PlanMeetingForm({ timeZone, people }: PlanMeetingFormProps) {
  const [state, submit] = useActionState(planMeetingAction, untouched);
  const [first] = people;
  const isOne = people.length === 1 && first;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="plan" />
      <HiddenFields state={state} fields={isOne ? { engagementId: first.engagementId } : {}} />
      {!isOne && (
        <Select
          name="engagementId"
          label="With"
          scope="plan"
          state={state}
          options={people.map(({ engagementId, name }) => ({ value: engagementId, label: name }))}
          required
        />
      )}
      <MeetingFields state={state} scope="plan" timeZone={timeZone} initial={{}} />
      <Submit className="self-start" pendingText="Planning…">
        Plan the meeting
      </Submit>
    </form>
  );
}
