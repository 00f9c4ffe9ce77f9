import type { ReactNode } from "react";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";

type StepButtonProps = {
  words: "Undo" | "Redo";
  /** What it would take back or forward; null where there is nothing. */
  label: string | null;
  children: ReactNode;
};

/** The button of one step back or forward. */
export function StepButton({ words, label, children }: StepButtonProps) {
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
