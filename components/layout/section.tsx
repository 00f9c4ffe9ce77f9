import { type ReactNode, useId } from "react";

type SectionProps = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** For links to it. */
  id?: string;
  children: ReactNode;
};

/** A part of a page with its own heading, set off by a hairline. */
export function Section({ title, lead, actions, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="mt-12 border-t border-line pt-6 first:mt-0"
    >
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <h2 id={headingId} className="text-xl">
            {title}
          </h2>
          {lead && <div className="mt-1 max-w-measure text-ink-2">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print-hidden">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
