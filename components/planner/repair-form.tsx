"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { applyRepairAction } from "@/lib/planner/actions";

type RepairFormProps = { planId: string; version: number; conflict: string; repair: string };

/** The cheapest repair of one conflict, one press away; undo takes it back. */
export function RepairForm({ planId, version, conflict, repair }: RepairFormProps) {
  const [state, submit] = useActionState(applyRepairAction, untouched);
  return (
    <form action={submit} className="flex flex-col items-start gap-2">
      <HiddenFields state={state} fields={{ planId, version, conflict }} />
      {state.ok === false && <FormMessage state={state} scope={conflict} />}
      <Submit variant="secondary" size="compact" pendingText="Repairing…">
        {repair}
      </Submit>
    </form>
  );
}
