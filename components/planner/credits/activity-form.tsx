"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { addActivityAction, editActivityAction } from "@/lib/planner/actions/credits";
import { isConflict, versionOf } from "./conflict";

const LABELS = {
  title: "What you did",
  doneOn: "On",
  amount: "How much",
  unit: "In",
  provider: "With or at",
  category: "Category",
  task: "What it attests",
  notes: "Notes",
} as const;

type ActivityFormProps = {
  initial: Readonly<Record<string, string>>;
  held: readonly { id: string; title: string }[];
  choices: {
    categories: readonly string[];
    tasks: readonly string[];
    units: readonly { value: string; label: string }[];
  };
};

/** Writes an activity into the ledger: few fields first, the rest on demand. */
export function AddActivityForm(props: ActivityFormProps) {
  const [state, submit] = useActionState(addActivityAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <Fields {...props} state={state} />
      <div>
        <Submit pendingText="Adding…">Enter it</Submit>
      </div>
    </form>
  );
}

/** Rewrites an activity. What was changed elsewhere meanwhile is shown beside it. */
export function EditActivityForm(
  props: ActivityFormProps & { activity: { id: string; version: number } },
) {
  const { activity, held } = props;
  const [state, submit] = useActionState(editActivityAction, untouched);
  const labels = {
    ...LABELS,
    ...Object.fromEntries(held.map(({ id, title }) => [`for.${id}`, `Counts for ${title}`])),
  };
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={labels} href={`/credits/activities/${activity.id}`} />
      {!isConflict(state) && <FormMessage state={state} done="Saved." />}
      <HiddenFields
        state={state}
        fields={{ activityId: activity.id, version: versionOf(state, activity.version) }}
      />
      <Fields {...props} state={state} />
      <div>
        <Submit>{isConflict(state) ? "Keep what I wrote" : "Save"}</Submit>
      </div>
    </form>
  );
}

function Fields({ initial, held, choices, state }: ActivityFormProps & { state: FormState }) {
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    state,
    defaultValue: initial[name],
  });
  const words = (values: readonly string[]) =>
    values.map((value) => ({ value, label: value.replaceAll("-", " ") }));
  const isDetailed = Boolean(initial.provider || initial.category || initial.task || initial.notes);
  return (
    <>
      <Field {...field("title")} required />
      <div className="grid gap-5 sm:grid-cols-3">
        <Field {...field("doneOn")} type="date" required />
        <Field {...field("amount")} inputMode="decimal" />
        <Select {...field("unit")} options={choices.units} required />
      </div>
      {held.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">Counts for</legend>
          {held.map(({ id, title }) => (
            <Checkbox
              key={id}
              name={`for.${id}`}
              label={title}
              state={state}
              defaultChecked={initial[`for.${id}`] !== undefined}
            />
          ))}
        </fieldset>
      )}
      {choices.categories.length > 0 && (
        <Select
          {...field("category")}
          hint="As the rules of what you hold name them"
          placeholder="None"
          options={words(choices.categories)}
        />
      )}
      <Disclosure summary="Where, what it attests, notes, and partial shares" open={isDetailed}>
        <div className="grid gap-5">
          <Field {...field("provider")} />
          {choices.tasks.length > 0 && (
            <Select {...field("task")} placeholder="Nothing" options={words(choices.tasks)} />
          )}
          <TextArea {...field("notes")} rows={3} />
          {held.map(({ id, title }) => (
            <Field
              key={id}
              name={`weight.${id}`}
              label={`Share that counts for ${title}`}
              hint="1 is all of it; leave it empty for that"
              state={state}
              defaultValue={initial[`weight.${id}`]}
              inputMode="decimal"
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
