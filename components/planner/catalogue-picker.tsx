import type { ReactNode } from "react";
import { controlClass } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { SearchIcon } from "@/components/ui/icons";

type Entry = { id: string; name: string; abbreviation: string | null; provider: string | null };
type CataloguePickerProps<E extends Entry> = {
  /** The page it stands on: there it searches, and there a chosen entry fills the form in. */
  address: string;
  /** Where on that page, with its #. */
  anchor?: string;
  /** What is searched for. */
  label: string;
  q: string;
  /** Null before anything was searched for. */
  found: { entries: readonly E[]; total: number } | null;
  chosen: string | null;
  /** What the address says besides, and goes on saying. */
  kept?: Readonly<Record<string, string>>;
  /** What is said of an entry under its name. */
  detailOf?: (entry: E) => string | null;
  /** What the address says where the form shall hold no entry after all. */
  anew?: Readonly<Record<string, string>>;
  /** What else was found by the same words, below. */
  children?: ReactNode;
};

/** As many entries as are looked through at a glance; the catalogue has the rest. */
const SHOWN = 8;

/** A small search of the catalogue beside a form; choosing an entry fills the form in. */
export function CataloguePicker<E extends Entry>(props: CataloguePickerProps<E>) {
  const {
    address,
    anchor = "",
    label,
    q,
    found,
    chosen,
    kept = {},
    detailOf = ({ provider }) => provider,
    anew = {},
  } = props;
  const hrefOf = (more: Record<string, string>) => {
    const asked = new URLSearchParams({ ...more, ...kept }).toString();
    return `${asked ? `${address}?${asked}` : address}${anchor}`;
  };
  return (
    <aside aria-label="From the catalogue" className="flex flex-col gap-4">
      <h2 className="text-xl">From the catalogue</h2>
      <form action={`${address}${anchor}`} className="flex items-end gap-2">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="q" className="flex min-w-0 flex-1 flex-col gap-1.5 font-semibold">
          {label}
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
          The form holds one entry of the catalogue. <a href={hrefOf(anew)}>Begin anew</a> to write
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
                <a href={hrefOf({ entry: entry.id })}>
                  {entry.abbreviation ? `${entry.abbreviation}: ${entry.name}` : entry.name}
                </a>
                <p className="text-sm text-ink-2">{detailOf(entry)}</p>
              </li>
            ))}
          </ul>
          {props.children}
        </>
      )}
    </aside>
  );
}

function foundWords({ entries, total }: { entries: readonly unknown[]; total: number }): string {
  if (entries.length === 0) return "Nothing by that name. You can write it yourself in the form.";
  return total > SHOWN ? `The first ${SHOWN} of ${total}.` : `${total} found.`;
}
