"use client";
import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";
import { untouched } from "@/lib/kernel/form-state";
import { redoAction, undoAction } from "@/lib/planner/actions";
import { RedoIcon, UndoIcon } from "./plan-icons";

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
        <Step words="Undo" label={undo}>
          <UndoIcon />
        </Step>
      </form>
      <form action={submitRedo}>
        <HiddenFields state={redone} fields={{ planId, version }} />
        <Step words="Redo" label={redo}>
          <RedoIcon />
        </Step>
      </form>
      {undone.ok === false && <FormMessage state={undone} scope="undo" />}
      {redone.ok === false && <FormMessage state={redone} scope="redo" />}
    </>
  );
}

type StepProps = { words: "Undo" | "Redo"; label: string | null; children: ReactNode };

function Step({ words, label, children }: StepProps) {
  const look = { variant: "secondary", size: "compact" } as const;
  if (label === null)
    return (
      <Button {...look} disabled>
        {children}
        {words}
      </Button>
    );
  return (
    <Submit {...look} pendingText={`${words}…`} title={`${words}: ${label}`}>
      {children}
      {words}
    </Submit>
  );
}
