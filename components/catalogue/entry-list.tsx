import { type EntrySummary, KIND_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { feeWords, hoursWords } from "@/lib/catalogue/domain/range-words";
import { PathMark } from "./path-mark";
import { StatusBadge } from "./status-badge";
import { VerifiedOn } from "./verified-on";

/** What a search found, one row each: what it is, whom it serves, what it takes, how sure that is. */
export function EntryList({ entries }: { entries: readonly EntrySummary[] }) {
  return (
    <ul className="border-t border-line-strong">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_11rem_13rem]"
        >
          <div className="min-w-0">
            <h3 className="text-lg">
              <a href={`/catalogue/${entry.id}`}>{entry.name}</a>
            </h3>
            <p className="text-sm text-ink-2">
              {[entry.abbreviation, entry.provider].filter(Boolean).join(" · ")}
            </p>
            <Certainty entry={entry} />
          </div>
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm md:flex-col">
            <span>{KIND_WORDS[entry.kind]}</span>
            {entry.path && <PathMark path={entry.path} />}
            <StatusBadge status={entry.status} />
            {entry.isOwn && <span className="text-ink-2">Only you see it</span>}
          </p>
          <dl className="grid grid-cols-[auto_1fr] content-start gap-x-3 text-sm">
            <dt className="text-ink-3">Takes</dt>
            <dd>{hoursWords(entry.hours)}</dd>
            <dt className="text-ink-3">Fee</dt>
            <dd>{feeWords(entry.fee, entry.currency)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Certainty({ entry }: { entry: EntrySummary }) {
  const { words, mustVerify } = certainty([entry.gradeRenewal, entry.gradeFee]);
  return (
    <p className="mt-1 text-sm text-ink-3">
      {mustVerify ? `Verify with the issuer: ${words}` : words}
      {entry.verifiedOn && (
        <>
          {" · "}
          <VerifiedOn day={entry.verifiedOn} />
        </>
      )}
    </p>
  );
}
