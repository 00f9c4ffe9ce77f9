import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="plate flex flex-col items-start gap-3 px-6 py-10 sm:px-10">
      <svg viewBox="0 0 64 24" aria-hidden="true" className="h-6 w-16 text-line-strong">
        <path d="M0 12H64M8 0V24M32 0V24M56 0V24" stroke="currentColor" strokeWidth="1" />
        <circle cx="32" cy="12" r="5" className="fill-surface" stroke="currentColor" />
      </svg>
      <h2 className="text-xl">{title}</h2>
      {children && <div className="max-w-measure text-ink-2">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
