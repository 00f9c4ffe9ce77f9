import { type ReactNode, useId } from "react";
import { buttonClass } from "./button";

type MenuProps = {
  label: ReactNode;
  /** Needed when the label is an icon only. */
  name?: string;
  variant?: "secondary" | "quiet";
  /** Needed in what stays while the page changes: the server counts ids anew for what comes later. */
  id?: string;
  children: ReactNode;
};

/** A button with more choices below it, as a native popover: Escape and a click outside close it. */
export function Menu({ label, name, variant = "secondary", id: given, children }: MenuProps) {
  const counted = useId();
  const id = given ?? counted;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={name}
        className={buttonClass({ variant, size: "compact" })}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="popover-below min-w-48 rounded-lg border border-line-strong bg-surface p-2 text-ink"
      >
        <div className="flex flex-col">{children}</div>
      </div>
    </>
  );
}
