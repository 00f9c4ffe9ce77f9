"use client";
"use no memo";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

type SubmitProps = Omit<ComponentProps<typeof Button>, "type" | "disabled"> & {
  /** Words while the form is on its way; the button keeps its place and its focus. */
  pendingText?: string;
};

/** Sends its form, once: a second press while the first is under way does nothing. */
export function Submit({ pendingText = "Saving…", children, ...button }: SubmitProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...button}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else button.onClick?.(event);
      }}
    >
      {pending ? pendingText : children}
    </Button>
  );
}
