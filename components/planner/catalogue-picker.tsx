import { controlClass } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { SearchIcon } from "@/components/ui/icons";
import { feeWords, hoursWords, type Range } from "@/lib/catalogue/domain/range-words";

type Entry = {
  id: string;
  name: string;
  abbreviation: string | null;
  provider: string | null;
  hours: Range | null;
  fee: Range | null;
  currency: string;
};
type CataloguePickerProps = {
  q: string;
  /** Null before anything was searched for. */
  entries: readonly Entry[] | null;
  total: number;
  chosen: string | null;
  /** The scenario it is added to, where that is not the active one. */
  plan: string | null;
};

/** A small search of the catalogue beside the form; choosing an entry fills the form in. */
export function CataloguePicker({ q, entries, total, chosen, plan }: CataloguePickerProps) {
  const hrefOf = (entry: string | null) =>
    `/plan/add?${new URLSearchParams({ ...(entry && { entry }), ...(plan && { plan }) })}`;
  return (
    <aside aria-label="From the catalogue" className="flex flex-col gap-4">
      <h2 className="text-xl">From the catalogue</h2>
      <form action="/plan/add" className="flex items-end gap-2">
        {plan && <input type="hidden" name="plan" value={plan} />}
        <label htmlFor="q" className="flex min-w-0 flex-1 flex-col gap-1.5 font-semibold">
          Certification, programme or degree
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            className={controlClass}
          />
        </label>
        <button type="submit" className={buttonClass({ variant: "secondary" })}>
          <SearchIcon />
          Search
        </button>
      </form>
      {chosen && (
        <p className="text-ink-2">
          The form holds one entry of the catalogue. <a href={hrefOf(null)}>Begin anew</a> to write
          your own.
        </p>
      )}
      {entries && (
        <>
          <p role="status" className="text-sm text-ink-2">
            {entries.length === 0
              ? "Nothing by that name. You can write it yourself in the form."
              : total > entries.length
                ? `The first ${entries.length} of ${total}.`
                : `${total} found.`}
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {entries.map((entry) => (
              <li key={entry.id} className="py-2.5">
                <a href={hrefOf(entry.id)}>
                  {entry.abbreviation ? `${entry.abbreviation}: ${entry.name}` : entry.name}
                </a>
                <p className="text-sm text-ink-2">
                  {[entry.provider, hoursWords(entry.hours), feeWords(entry.fee, entry.currency)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
