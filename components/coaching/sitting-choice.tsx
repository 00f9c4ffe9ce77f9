import { Moment } from "@/components/ui/moment";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";
import { sharesDay } from "@/lib/assessment/domain/sitting-day";

type SittingChoiceProps = {
  sittings: readonly { attemptId: string; submittedAt: Date; score: Score }[];
  current: string;
  timeZone: string;
};

/** A client's sittings, newest first; the address holds the one that is shown. */
export function SittingChoice({ sittings, current, timeZone }: SittingChoiceProps) {
  const isShared = sharesDay(sittings, timeZone);
  return (
    <nav aria-label="Sittings">
      <ul className="divide-y divide-line border-y border-line">
        {sittings.map(({ attemptId, submittedAt, score }) => (
          <li key={attemptId} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2">
            <a
              href={`?sitting=${attemptId}`}
              aria-current={attemptId === current ? "page" : undefined}
              className="min-w-28 underline underline-offset-4 aria-[current=page]:font-semibold aria-[current=page]:no-underline"
            >
              <Moment at={submittedAt} timeZone={timeZone} withTime={isShared(submittedAt)} />
            </a>
            <span className="text-sm text-ink-2">{resultInShort(score.verdict)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
