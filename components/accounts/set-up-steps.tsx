"use client";
"use no memo";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { startSecondFactorAction } from "@/lib/accounts/actions/second-factor";
import { ConfirmFactorForm } from "./confirm-factor-form";

export type SetUpStepsProps = {
  /** In place of one that is there already. */
  again: boolean;
  next: string;
  /** The secret on trial; without it the first step is to make one. */
  children?: ReactNode;
};

/** What is pressed and typed while a second factor is set up. */
export function SetUpSteps({ again, next, children }: SetUpStepsProps) {
  if (!children)
    return (
      <ActionForm
        action={startSecondFactorAction}
        fields={{}}
        variant={again ? "secondary" : "primary"}
        pendingText="Making a secret…"
      >
        {again ? "Change to another app or phone" : "Set up a second factor"}
      </ActionForm>
    );
  return (
    <ConfirmFactorForm next={next}>
      {children}
      <ActionForm
        action={startSecondFactorAction}
        fields={{}}
        variant="quiet"
        size="compact"
        pendingText="Making a secret…"
      >
        Begin again with a new secret
      </ActionForm>
    </ConfirmFactorForm>
  );
}
