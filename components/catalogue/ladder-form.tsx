"use client";
"use no memo";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { editLadderAction } from "@/lib/catalogue/actions";
import { HIGHEST_LEVEL } from "@/lib/catalogue/domain/edit-rungs";
import { LADDER_LABELS, type LadderForm as Typed } from "@/lib/catalogue/domain/ladder-form";
import { untouched } from "@/lib/kernel/form-state";
import { RungFields } from "./rung-fields";

type LadderFormProps = {
  ladderId: string;
  version: number;
  initial: Typed;
  levels: number;
  /** Where the tracks part by their titles; null where they never do. */
  partsAt: number | null;
};

/** A copied ladder, typed over: every button at a rung saves what was typed as well. */
export function LadderForm({ ladderId, version, initial, levels, partsAt }: LadderFormProps) {
  const [state, submit] = useActionState(editLadderAction, untouched);
  const clash = state.ok === false && state.code === "conflict" && state.current;
  const seen = clash ? Number(clash.version) : version;
  const address = `/catalogue/ladders/copies/${ladderId}/edit`;
  return (
    <form action={submit} className="flex flex-col gap-6" noValidate>
      {/* Enter in a field presses the first button of a form: that is to save, and nothing else. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Save
      </button>
      <ConflictChoice state={state} labels={LADDER_LABELS} href={address} />
      {!clash && <FormMessage state={state} done="Saved." />}
      <HiddenFields state={state} fields={{ ladderId, version: seen }} />
      <div className="grid max-w-question items-end gap-5 sm:grid-cols-[2fr_1fr]">
        <Field name="name" label="Name" state={state} defaultValue={initial.name} required />
        <Field
          name="branchLevel"
          label="Tracks part at level"
          state={state}
          defaultValue={initial.branchLevel}
          type="number"
          min={1}
          max={HIGHEST_LEVEL}
          required
          {...(partsAt !== null && { hint: `By their titles: ${partsAt}` })}
        />
        <div className="sm:col-span-2">
          <TextArea
            name="note"
            label="Note"
            hint="Where it comes from, or what the titles hide."
            state={state}
            defaultValue={initial.note}
            rows={2}
          />
        </div>
      </div>
      <RungFields address={address} state={state} initial={initial} levels={levels} />
      <div>
        <Submit>{clash ? "Keep what I wrote" : "Save the ladder"}</Submit>
      </div>
    </form>
  );
}
