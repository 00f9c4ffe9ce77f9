"use client";
import { useActionState, useRef } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { draftCheckInAction, finishCheckInAction } from "@/lib/planner/actions/check-ins";
import { CHECK_IN_LABELS } from "./check-in-labels";
import { useAutosave } from "./use-autosave";

type CheckInFormProps = {
  /** As in the address. */
  quarter: string;
  /** Of the finished check-in and of the draft, as they were read; 0 where there is none. */
  version: number;
  draftVersion: number;
  initial: Readonly<Record<string, string>>;
};

/** Two minutes on a quarter. What is typed is kept as a draft until it is finished. */
export function CheckInForm(props: CheckInFormProps) {
  const { quarter, initial } = props;
  const [state, submit] = useActionState(finishCheckInAction, untouched);
  const form = useRef<HTMLFormElement>(null);
  const autosave = useAutosave({
    ...{ key: `fairlead:check-in:${quarter}`, form },
    save: draftCheckInAction,
  });
  const seen = seenIn(state) ?? props;
  const field = (name: keyof typeof CHECK_IN_LABELS) => ({
    ...{ name, label: CHECK_IN_LABELS[name], state },
    defaultValue: initial[name],
  });
  return (
    <form
      ref={form}
      action={submit}
      onInput={autosave.later}
      onSubmit={(event) => {
        const saving = autosave.settle();
        if (!saving) return;
        // Sent beside a draft that is on its way, the words would come on a version that it replaces.
        event.preventDefault();
        void saving.then(() => form.current?.requestSubmit());
      }}
      className="flex max-w-question flex-col gap-6"
    >
      <ConflictChoice state={state} labels={CHECK_IN_LABELS} href={`/check-ins/${quarter}`} />
      {!seenIn(state) && <FormMessage state={state} />}
      <HiddenFields state={state} fields={{ quarter, version: seen.version }} />
      <input
        key={seen.draftVersion}
        type="hidden"
        name="draftVersion"
        defaultValue={seen.draftVersion}
      />
      <TextArea {...field("went")} rows={3} required />
      <TextArea {...field("changed")} hint="At work, in life, in what you want." rows={3} />
      <TextArea {...field("obstacle")} rows={3} />
      <Field
        {...field("confidence")}
        hint="A number from 0 to 100. Fifty is a coin’s toss."
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        required
      />
      <TextArea {...field("nextStep")} rows={2} />
      <div className="flex flex-wrap items-center gap-4">
        <Submit>{seenIn(state) ? "Keep what I wrote" : "Finish the check-in"}</Submit>
        <p role="status" className="text-sm text-ink-2">
          {autosave.status}
        </p>
      </div>
    </form>
  );
}

/** After a conflict, sending again is a choice made with what stands now in sight. */
function seenIn(state: FormState): { version: number; draftVersion: number } | null {
  if (state.ok !== false || state.code !== "conflict" || !state.current) return null;
  const { version, draftVersion } = state.current;
  return { version: Number(version), draftVersion: Number(draftVersion) };
}
