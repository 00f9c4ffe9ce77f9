"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { PATHS, type Path } from "@/lib/kernel/path";
import { createScenarioAction } from "@/lib/planner/actions/scenarios";
import { SCENARIO_WORDS, type Scenario } from "@/lib/planner/domain/scenarios/scenario";

type NewScenarioFormProps = {
  free: readonly Scenario[];
  path: Path;
  /** The scenarios there are, any of which can be copied. */
  there: readonly { id: string; scenario: Scenario; title: string }[];
};

/** Begins another scenario, with the hours and the money of the active one. */
export function NewScenarioForm({ free, path, there }: NewScenarioFormProps) {
  const [state, submit] = useActionState(createScenarioAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <Select
        name="scenario"
        label="Which one"
        state={state}
        options={free.map((letter) => ({ value: letter, label: SCENARIO_WORDS[letter] }))}
        required
      />
      <Field name="title" label="Name of the scenario" state={state} autoComplete="off" required />
      <RadioRows
        name="begin"
        label="Begin with"
        state={state}
        defaultValue={`copy:${there[0]?.id ?? ""}`}
        required
        choices={[
          ...there.map(({ id, scenario, title }) => ({
            value: `copy:${id}`,
            label: `A copy of ${scenario}: ${title}`,
            hint: "Its path, role and all items. They stay known as the same things: a change here can be taken over there, when you say so.",
          })),
          {
            value: "template",
            label: "The starter template of a path",
            hint: "For the path below, with your hours and budget.",
          },
          {
            value: "pendulum",
            label: "A pendulum",
            hint: "A swing into the other path for two years and back again, the way back planned from the start.",
          },
          { value: "empty", label: "Nothing", hint: "You add every step yourself." },
        ]}
      />
      <Select
        name="path"
        label="Path"
        hint="For all but a copy, which keeps its own."
        state={state}
        defaultValue={path}
        options={PATHS.map((one) => ({ value: one, label: `The ${one} path` }))}
        required
      />
      <div>
        <Submit pendingText="Making the scenario…">Make the scenario</Submit>
      </div>
    </form>
  );
}
