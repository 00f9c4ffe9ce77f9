"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { startAttemptAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";

type StartSittingProps = { label: string; variant?: "primary" | "secondary" };

/** Starts a sitting, or goes on with the open one. */
export function StartSitting({ label, variant = "primary" }: StartSittingProps) {
  const [state, submit] = useActionState(startAttemptAction, untouched);
  return (
    <form action={submit} className="flex flex-col items-start gap-4">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <Submit variant={variant} pendingText="Starting…">
        {label}
      </Submit>
    </form>
  );
}
