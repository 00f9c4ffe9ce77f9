import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";

export type JournalEntry = { id: string; at: Date; what: string; body: ReactNode };

/** What was tried and what was decided, the latest first. */
export const JournalList = ({
  entries,
  timeZone,
}: {
  entries: readonly JournalEntry[];
  timeZone: string;
}) => (
  <ol className="divide-y divide-line border-y border-line">
    {entries.map(({ id, at, what, body }) => (
      <li key={id} className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <p className="text-sm text-ink-2">
          {what}
          <span className="block">
            <Moment at={at} timeZone={timeZone} />
          </span>
        </p>
        {body}
      </li>
    ))}
  </ol>
);
