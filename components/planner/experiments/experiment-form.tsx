"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { addExperimentAction, editExperimentAction } from "@/lib/planner/actions/experiments";
import { EXPERIMENT_LABELS } from "./experiment-labels";
import { versionSeen } from "./version-seen";

type Initial = Readonly<Record<string, string>>;
type EditProps = { experiment: { id: string; version: number }; initial: Initial };

/** Begins an experiment. */
export function AddExperimentForm({ initial }: { initial: Initial }) {
  const [state, submit] = useActionState(addExperimentAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <Fields state={state} initial={initial} />
      <div>
        <Submit>Begin the experiment</Submit>
      </div>
    </form>
  );
}

/** Rewrites one that has no result yet. */
export function EditExperimentForm({ experiment, initial }: EditProps) {
  const [state, submit] = useActionState(editExperimentAction, untouched);
  const version = versionSeen(state);
  const href = `/check-ins/experiments/${experiment.id}`;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={EXPERIMENT_LABELS} href={href} />
      {version === null && <FormMessage state={state} />}
      <HiddenFields
        state={state}
        fields={{ experimentId: experiment.id, version: version ?? experiment.version }}
      />
      <Fields state={state} initial={initial} />
      <div>
        <Submit variant="secondary">{version === null ? "Save" : "Keep what I wrote"}</Submit>
      </div>
    </form>
  );
}

function Fields({ state, initial }: { state: FormState; initial: Initial }) {
  const field = (name: keyof typeof EXPERIMENT_LABELS) => ({
    ...{ name, label: EXPERIMENT_LABELS[name], state },
    defaultValue: initial[name],
    required: true,
  });
  return (
    <>
      <TextArea
        {...field("uncertainty")}
        hint="The one thing that, if it is otherwise than you think, would change your plan."
        rows={2}
      />
      <TextArea
        {...field("test")}
        hint="A week, not a year: shadow somebody, lead one project, teach one class."
        rows={2}
      />
      <TextArea {...field("expectation")} rows={2} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          {...field("forecast")}
          hint="0 to 100, before you know."
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
        />
        <Field {...field("dueOn")} hint="You are reminded then." type="date" />
      </div>
    </>
  );
}
