import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** One or two sentences: what this page is for. */
  lead?: ReactNode;
  /** The link back up, when the page is a part of something. */
  back?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page: its only h1, a sentence, and what can be done. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {back && <div className="mb-2 text-sm print-hidden">{back}</div>}
        <h1 className="text-3xl">{title}</h1>
        {lead && <div className="mt-2 max-w-measure text-lg text-ink-2">{lead}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-3 print-hidden">{actions}</div>}
    </div>
  );
}
