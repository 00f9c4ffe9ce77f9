"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { untouched } from "@/lib/kernel/form-state";
import { redoAction, undoAction } from "@/lib/planner/actions";
import { RedoIcon, UndoIcon } from "./plan-icons";
import { StepButton } from "./step-button";

type StepButtonsProps = {
  planId: string;
  version: number;
  undo: string | null;
  redo: string | null;
};

/** One step back or forward over everything that was done to the plan, whoever's tab it was done in. */
export function StepButtons({ planId, version, undo, redo }: StepButtonsProps) {
  const [undone, submitUndo] = useActionState(undoAction, untouched);
  const [redone, submitRedo] = useActionState(redoAction, untouched);
  return (
    <>
      <form action={submitUndo}>
        <HiddenFields state={undone} fields={{ planId, version }} />
        <StepButton words="Undo" label={undo}>
          <UndoIcon />
        </StepButton>
      </form>
      <form action={submitRedo}>
        <HiddenFields state={redone} fields={{ planId, version }} />
        <StepButton words="Redo" label={redo}>
          <RedoIcon />
        </StepButton>
      </form>
      {undone.ok === false && <FormMessage state={undone} scope="undo" />}
      {redone.ok === false && <FormMessage state={redone} scope="redo" />}
    </>
  );
}
