"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { aimForRoleAction } from "@/lib/planner/actions";

type AimFormProps = { planId: string; version: number; occupation: string; title: string };

const LABELS = { targetRole: "Role you aim for" };

/** Makes an occupation the plan's target, under the name one gives it: one step that undo takes back. */
export function AimForm({ planId, version, occupation, title }: AimFormProps) {
  const [state, submit] = useActionState(aimForRoleAction, untouched);
  const clash = state.ok === false && state.code === "conflict" && state.current;
  const seen = clash ? Number(clash.version) : version;
  const here = `/plan/target?occupation=${occupation}`;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={LABELS} href={here} />
      {!clash && <FormMessage state={state} />}
      <HiddenFields state={state} fields={{ planId, version: seen, occupation }} />
      <Field
        name="targetRole"
        label="What you call the role"
        hint="As the occupation is called, or as your employer would put it."
        state={state}
        defaultValue={title}
        required
      />
      <div>
        <Submit>{clash ? "Aim for it all the same" : "Aim for this role"}</Submit>
      </div>
    </form>
  );
}
