import { Moment } from "@/components/ui/moment";
import type { EntryChange } from "@/lib/catalogue/domain/entry-changes";
import { ChangeList } from "./change-list";

type Version = {
  id: string;
  number: number;
  at: Date;
  reason: string;
  isAddition: boolean;
  changes: readonly EntryChange[];
};

type EntryHistoryProps = {
  versions: readonly Version[];
  timeZone: string;
  /** The address of earlier changes, where there are any. */
  older: string | null;
  /** The address of the newest changes, where these are not they. */
  newest?: string | null;
  /** Where the operator restores what stood before a change; left out for everybody else. */
  restoreHref?: (versionId: string) => string;
};

/** What was changed in an entry, when and why, newest first; each has an address of its own. */
export function EntryHistory({
  versions,
  timeZone,
  older,
  newest,
  restoreHref,
}: EntryHistoryProps) {
  if (versions.length === 0) return <p className="text-ink-2">Nothing was changed here yet.</p>;
  return (
    <>
      <ol className="border-t border-line">
        {versions.map((version) => (
          <li
            key={version.id}
            id={`change-${version.number}`}
            className="grid gap-x-8 gap-y-3 border-b border-line py-4 target:bg-accent-soft sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <p>
              <span className="block font-semibold">{`Change ${version.number}`}</span>
              <span className="text-sm text-ink-2">
                <Moment at={version.at} timeZone={timeZone} />
              </span>
            </p>
            <div className="grid min-w-0 gap-3">
              <p className="break-words">{version.reason}</p>
              {version.isAddition ? (
                <p className="text-ink-2">Added to the catalogue.</p>
              ) : (
                <ChangeList changes={version.changes} />
              )}
              {restoreHref && !version.isAddition && (
                <p className="text-sm print-hidden">
                  <a href={restoreHref(version.id)}>
                    {`Restore what stood before change ${version.number}`}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {(older || newest) && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          {newest && <a href={newest}>Newest changes</a>}
          {older && <a href={older}>Earlier changes</a>}
        </p>
      )}
    </>
  );
}
