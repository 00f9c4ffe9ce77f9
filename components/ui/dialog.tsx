"use client";
import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import { CloseIcon } from "./icons";

type DialogProps = {
  /** Words of the button that opens it. */
  label: ReactNode;
  title: string;
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "default" | "compact";
  children: ReactNode;
};

/** A native modal dialog and the button that opens it; the browser keeps focus inside and gives it back. */
export function Dialog({
  label,
  title,
  variant = "secondary",
  size = "default",
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button variant={variant} size={size} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[calc(100vw-2rem)] max-w-lg rounded-lg border border-line-strong bg-surface p-6 text-ink"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              aria-label="Close"
              className="-m-2 grid size-11 place-items-center rounded-sm hover:bg-sunken"
            >
              <CloseIcon />
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  );
}
