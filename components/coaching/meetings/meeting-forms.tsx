"use client";
import { useActionState, useRef } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import {
  addActionAction,
  addPointAction,
  moveMeetingAction,
  noteAgreedAction,
} from "@/lib/coaching/actions/meetings";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { MeetingFields } from "./meeting-fields";
import { useSeen } from "./use-seen";

/** After a conflict, sending again is a choice made with what stands now in sight. */
const versionOf = (state: FormState, seen: { version: number }): number =>
  state.ok === false && state.code === "conflict" && state.current
    ? Number(state.current.version)
    : seen.version;

const isConflict = (state: FormState): boolean =>
  state.ok === false && state.code === "conflict" && state.current !== undefined;

type MoveMeetingFormProps = {
  meetingId: string;
  timeZone: string;
  /** The fields as they stand, by name. */
  standing: { version: number; initial: Readonly<Record<string, string>> };
};

const WHEN = { date: "Day", time: "Time", minutes: "Minutes", place: "Where" };

/** Puts a meeting to another time or place. */
export function MoveMeetingForm({ meetingId, timeZone, standing }: MoveMeetingFormProps) {
  const [state, submit] = useActionState(moveMeetingAction, untouched);
  const form = useRef<HTMLFormElement>(null);
  const seen = useSeen(standing, form);
  return (
    <form ref={form} action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={WHEN} href={`/meetings/${meetingId}`} />
      {!isConflict(state) && <FormMessage state={state} scope="when" done="Saved." />}
      <HiddenFields state={state} fields={{ meetingId, version: versionOf(state, seen) }} />
      <MeetingFields
        key={seen.version}
        state={state}
        scope="when"
        timeZone={timeZone}
        initial={seen.initial}
      />
      <Submit variant="secondary" className="self-start">
        {isConflict(state) ? "Keep what I wrote" : "Save day and place"}
      </Submit>
    </form>
  );
}

type AgreedFormProps = {
  meetingId: string;
  standing: { version: number; agreed: string };
  otherName: string;
};

/** Writes down what was agreed, for both to read and change. */
export function AgreedForm({ meetingId, standing, otherName }: AgreedFormProps) {
  const [state, submit] = useActionState(noteAgreedAction, untouched);
  const form = useRef<HTMLFormElement>(null);
  const seen = useSeen(standing, form);
  return (
    <form ref={form} action={submit} className="flex flex-col gap-4">
      <ConflictChoice
        state={state}
        labels={{ agreed: "What was agreed" }}
        href={`/meetings/${meetingId}`}
      />
      {!isConflict(state) && (
        <FormMessage state={state} scope="agreed" done="Saved, for you both." />
      )}
      <HiddenFields state={state} fields={{ meetingId, version: versionOf(state, seen) }} />
      <TextArea
        key={seen.version}
        name="agreed"
        label="Notes for you both"
        hint={`${otherName} reads and changes them as you do.`}
        scope="agreed"
        state={state}
        defaultValue={seen.agreed}
        rows={5}
      />
      <Submit variant="secondary" className="self-start">
        {isConflict(state) ? "Keep what I wrote" : "Save the notes"}
      </Submit>
    </form>
  );
}

/** Puts something on the agenda. */
export function AddPointForm({ meetingId }: { meetingId: string }) {
  const [state, submit] = useActionState(addPointAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-3">
      <FormMessage state={state} scope="point" />
      <HiddenFields state={state} fields={{ meetingId }} />
      <Field name="body" label="Something to talk about" scope="point" state={state} required />
      <Submit variant="secondary" size="compact" className="self-start" pendingText="Adding…">
        Put it on the agenda
      </Submit>
    </form>
  );
}

type AddActionFormProps = { meetingId: string; side: "client" | "coach"; otherName: string };

/** Notes who does what by when. */
export function AddActionForm({ meetingId, side, otherName }: AddActionFormProps) {
  const [state, submit] = useActionState(addActionAction, untouched);
  const other = side === "client" ? "coach" : "client";
  const who = [
    { value: side, label: "You" },
    { value: other, label: otherName },
  ];
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="action" />
      <HiddenFields state={state} fields={{ meetingId }} />
      <Field name="what" label="What is to be done" scope="action" state={state} required />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="who"
          label="Who does it"
          scope="action"
          state={state}
          options={who}
          required
        />
        <Field name="dueOn" label="By" type="date" scope="action" state={state} />
      </div>
      <Submit variant="secondary" className="self-start" pendingText="Adding…">
        Add the action item
      </Submit>
    </form>
  );
}
