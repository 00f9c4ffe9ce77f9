import { controlClass } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { SearchIcon } from "@/components/ui/icons";

type Entry = { id: string; name: string; abbreviation: string | null; provider: string | null };
type EntryPickerProps = {
  q: string;
  /** Null before anything was searched for. */
  found: { entries: readonly Entry[]; total: number } | null;
  chosen: string | null;
};

/** As many as are looked through at a glance. */
const SHOWN = 8;

/** A small search of the catalogue's certifications beside the form; choosing one fills the form in. */
export function EntryPicker({ q, found, chosen }: EntryPickerProps) {
  return (
    <aside aria-label="From the catalogue" className="flex flex-col gap-4">
      <h2 className="text-xl">From the catalogue</h2>
      <form action="/credits/add" className="flex items-end gap-2">
        <label htmlFor="q" className="flex min-w-0 flex-1 flex-col gap-1.5 font-semibold">
          Certification
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            className={`${controlClass} font-normal`}
          />
        </label>
        <button type="submit" className={buttonClass({ variant: "secondary" })}>
          <SearchIcon />
          Search
        </button>
      </form>
      {chosen && (
        <p className="text-ink-2">
          The form holds one entry of the catalogue. <a href="/credits/add">Begin anew</a> to write
          your own.
        </p>
      )}
      {found && (
        <>
          <p role="status" className="text-sm text-ink-2">
            {foundWords(found)}
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {found.entries.slice(0, SHOWN).map((entry) => (
              <li key={entry.id} className="py-2.5">
                <a href={`/credits/add?entry=${entry.id}`}>
                  {entry.abbreviation ? `${entry.abbreviation}: ${entry.name}` : entry.name}
                </a>
                <p className="text-sm text-ink-2">{entry.provider}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function foundWords({ entries, total }: NonNullable<EntryPickerProps["found"]>): string {
  if (entries.length === 0) return "Nothing by that name. You can write it yourself in the form.";
  return total > SHOWN ? `The first ${SHOWN} of ${total}.` : `${total} found.`;
}
