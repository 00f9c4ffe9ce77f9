"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { renameScenarioAction } from "@/lib/planner/actions/scenarios";

type RenameFormProps = { planId: string; version: number; title: string };

/** Gives a scenario another name; undo in its plan takes it back. */
export function RenameForm({ planId, version, title }: RenameFormProps) {
  const [state, submit] = useActionState(renameScenarioAction, untouched);
  const scope = `rename-${planId}`;
  const clash = state.ok === false && state.code === "conflict" && state.current;
  const seen = clash ? Number(clash.version) : version;
  return (
    <form action={submit} className="flex max-w-measure flex-col items-start gap-3">
      <ConflictChoice state={state} labels={{ title: "Name" }} href="/plan/scenarios" />
      {!clash && <FormMessage state={state} scope={scope} done="Renamed." />}
      <HiddenFields state={state} fields={{ planId, version: seen }} />
      <div className="w-full">
        <Field
          name="title"
          label="Name"
          scope={scope}
          state={state}
          defaultValue={title}
          required
        />
      </div>
      <Submit variant="secondary">Rename</Submit>
    </form>
  );
}
