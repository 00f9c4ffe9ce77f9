import type { ReactNode } from "react";
import { ChevronIcon } from "./icons";

type DisclosureProps = { summary: ReactNode; open?: boolean; name?: string; children: ReactNode };

/** More on demand, natively: works without a script and opens in print. */
export function Disclosure({ summary, open, name, children }: DisclosureProps) {
  return (
    <details className="group" open={open} name={name}>
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-accent underline decoration-1 underline-offset-4 hover:decoration-2">
        <ChevronIcon className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
