import { type EntrySummary, KIND_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { feeWords, hoursWords } from "@/lib/catalogue/domain/range-words";

type ServingCredentialsProps = { entries: readonly EntrySummary[]; hasPlan: boolean };

/** Credentials that serve the path in the person's field. Which of them the role asks for, only employers know. */
export function ServingCredentials({ entries, hasPlan }: ServingCredentialsProps) {
  if (entries.length === 0)
    return (
      <p className="max-w-measure text-ink-2">
        Choose a path first, and the catalogue can say which credentials serve it.{" "}
        <a href="/plan/choose">Choose a path</a> or <a href="/catalogue">look through all</a>.
      </p>
    );
  return (
    <ul className="border-t border-line-strong">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className="font-semibold">
              <a href={`/catalogue/${entry.id}`}>{entry.name}</a>
            </p>
            <p className="text-sm text-ink-2">
              {KIND_WORDS[entry.kind]} · {hoursWords(entry.hours)} ·{" "}
              {feeWords(entry.fee, entry.currency)}
            </p>
          </div>
          {hasPlan && (
            <p className="text-sm">
              <a href={`/plan/add?entry=${entry.id}`}>
                Put it in the plan<span className="sr-only">: {entry.name}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
