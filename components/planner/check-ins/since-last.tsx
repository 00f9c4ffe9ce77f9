import { Disclosure } from "@/components/ui/disclosure";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type SinceLastProps = {
  before: { quarter: Quarter; confidence: number } | null;
  /** Every change of the plan since then in words; null where there is nothing to compare. */
  since: readonly string[] | null;
};

/** So many stand open; the rest on demand. */
const SHOWN = 8;

/** How the plan differs from the one of the check-in before. */
export function SinceLast({ before, since }: SinceLastProps) {
  if (!before)
    return (
      <p className="text-ink-2">This is your first check-in: from here on changes are told.</p>
    );
  const then = `${quarterText(before.quarter)}, when you were ${before.confidence} % sure`;
  if (since === null)
    return <p className="text-ink-2">{`The check-in before, ${then}, was about another plan.`}</p>;
  if (since.length === 0) return <p>{`Nothing in the plan has changed since ${then}.`}</p>;
  return (
    <div className="flow max-w-measure">
      <p>{`Since ${then}:`}</p>
      <Changes words={since.slice(0, SHOWN)} />
      {since.length > SHOWN && (
        <Disclosure summary={`${since.length - SHOWN} more`}>
          <Changes words={since.slice(SHOWN)} />
        </Disclosure>
      )}
    </div>
  );
}

const Changes = ({ words }: { words: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {words.map((said) => (
      <li key={said} className="break-words">
        {said}
      </li>
    ))}
  </ul>
);
