"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RedoIcon, UndoIcon } from "@/components/planner/plan-icons";
import { StepButton } from "@/components/planner/step-button";
import { untouched } from "@/lib/kernel/form-state";
import { redoCreditAction, undoCreditAction } from "@/lib/planner/actions/credits";

type Step = { seq: number; label: string };
type CreditStepsProps = { steps: { undo: Step | null; redo: Step | null } };

/** One step back or forward over everything that was done to certifications, activities and evidence. */
export function CreditSteps({ steps: { undo, redo } }: CreditStepsProps) {
  const [undone, submitUndo] = useActionState(undoCreditAction, untouched);
  const [redone, submitRedo] = useActionState(redoCreditAction, untouched);
  return (
    <>
      <form action={submitUndo}>
        <HiddenFields state={undone} fields={{ seq: undo?.seq ?? "" }} />
        <StepButton words="Undo" label={undo?.label ?? null}>
          <UndoIcon />
        </StepButton>
      </form>
      <form action={submitRedo}>
        <HiddenFields state={redone} fields={{ seq: redo?.seq ?? "" }} />
        <StepButton words="Redo" label={redo?.label ?? null}>
          <RedoIcon />
        </StepButton>
      </form>
      {undone.ok === false && <FormMessage state={undone} scope="undo" />}
      {redone.ok === false && <FormMessage state={redone} scope="redo" />}
    </>
  );
}
