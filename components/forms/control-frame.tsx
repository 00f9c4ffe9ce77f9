"use no memo";
import type { ReactNode } from "react";
import { AlertIcon } from "@/components/ui/icons";

type ErrorLineProps = { id: string; error: string | undefined };

/** The error at its control: icon and words, never colour alone. */
export function ErrorLine({ id, error }: ErrorLineProps) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex gap-1.5 text-sm font-semibold text-danger">
      <AlertIcon className="mt-0.5 size-4 shrink-0" />
      {error}
    </p>
  );
}

type ControlFrameProps = {
  id: string;
  label: string;
  optional: boolean;
  hint: string | undefined;
  error: string | undefined;
  children: ReactNode;
};

/** Label, hint, control and error in reading order. Optional fields say so; nothing carries a star. */
export function ControlFrame({ id, label, optional, hint, error, children }: ControlFrameProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-3"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-ink-2">
          {hint}
        </p>
      )}
      <ErrorLine id={id} error={error} />
      {children}
    </div>
  );
}

/** The look of a text-like control. */
export const controlClass =
  "min-h-11 w-full rounded-sm border border-line-strong bg-surface px-3 py-2 text-base text-ellipsis text-ink placeholder:text-ink-3 hover:border-ink disabled:bg-sunken disabled:text-ink-2 aria-invalid:border-2 aria-invalid:border-danger";
