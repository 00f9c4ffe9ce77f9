"use client";
import { useActionState } from "react";
import { MarkIcon } from "@/components/charts/marks";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { untouched } from "@/lib/kernel/form-state";
import type { Path } from "@/lib/kernel/path";
import { choosePathAction } from "@/lib/planner/actions";

type ChoosePathFormProps = {
  chosen: Path | null;
  /** What the result says of each path, already in words; empty without a result. */
  said: Readonly<Record<Path, string>>;
};

const CHOICES = [
  {
    value: "specialist",
    shape: "circle",
    name: "Specialist",
    hint: "Depth. You are the one others come to for the hardest problems of your field.",
  },
  {
    value: "leadership",
    shape: "diamond",
    name: "Leadership",
    hint: "Direction. You answer for what a group of people achieves.",
  },
  {
    value: "hybrid",
    shape: "circle-in-diamond",
    name: "Hybrid",
    hint: "Both. You lead a small group and keep your hands in the work.",
  },
] as const;

/** The choice is the person's own; the result only stands beside it. */
export function ChoosePathForm({ chosen, said }: ChoosePathFormProps) {
  const [state, submit] = useActionState(choosePathAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-6">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <RadioRows
        name="path"
        label="Your path"
        state={state}
        defaultValue={chosen ?? undefined}
        required
        choices={CHOICES.map(({ value, shape, name, hint }) => ({
          value,
          label: (
            <span className="flex items-center gap-2 font-semibold">
              <MarkIcon shape={shape} />
              {name}
            </span>
          ),
          hint: (
            <>
              {hint}
              {said[value] && <span className="mt-0.5 block text-ink">{said[value]}</span>}
            </>
          ),
        }))}
      />
      <TextArea
        name="reason"
        label="Why this one"
        hint="A sentence or two. It is kept with the date, so that in two years you can see how you thought today."
        state={state}
        rows={3}
        required
      />
      <div>
        <Submit>Choose this path</Submit>
      </div>
    </form>
  );
}
