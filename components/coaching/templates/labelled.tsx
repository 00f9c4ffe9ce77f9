import type { ReactNode } from "react";

type LabelledProps = { id: string; label: string; children: ReactNode };

/** A control of a plain GET form under its label. */
export const Labelled = ({ id, label, children }: LabelledProps) => (
  <div className="flex min-w-0 flex-col gap-1.5 max-sm:w-full">
    <label htmlFor={id} className="font-semibold">
      {label}
    </label>
    {children}
  </div>
);
