import { Notice } from "@/components/ui/notice";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { renewalWords } from "@/lib/catalogue/domain/renewal-words";
import type { Held } from "@/lib/planner/domain/credits/credits";

type RuleWordsProps = {
  held: Held;
  /** What the person holds of the catalogue, to name what renews what. */
  renewers: readonly { seedKey: string; title: string }[];
};

/** The rule in words, where it comes from, and what is not judged by it. */
export function RuleWords({ held: { rule, entry, isOwnRule }, renewers }: RuleWordsProps) {
  const nameOf = (key: string) =>
    renewers.find(({ seedKey }) => seedKey === key)?.title ?? key.toUpperCase();
  const known = certainty(isOwnRule ? [] : [entry?.gradeRenewal ?? null]);
  return (
    <div className="flow max-w-measure">
      {known.mustVerify && (
        <Notice tone="warn" title="Verify with the issuer before you count on it">
          {`How we know the rule: ${known.words}.`}
        </Notice>
      )}
      {rule ? (
        <ul>
          {renewalWords(rule, { nameOf, isSure: !known.mustVerify }).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <p>
          No rule is known for it, so nothing is judged. Say when it expires or how it is renewed by
          editing it.
        </p>
      )}
      {!isOwnRule && entry?.renewalNote && (
        <p>
          <strong>Beside the rule, and not judged: </strong>
          {entry.renewalNote}
        </p>
      )}
      {entry && (
        <p className="text-sm text-ink-2">
          {isOwnRule ? "The rule is your own. " : `Source: ${entry.source}. `}
          {entry.verifiedOn && !isOwnRule && `Checked on ${dayWords(entry.verifiedOn)}. `}
          <a href={`/catalogue/${entry.id}`}>What the catalogue says of it</a>
        </p>
      )}
    </div>
  );
}
