import { buttonClass } from "@/components/ui/button";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import type { EntryNeeds } from "@/lib/planner/domain/entry-needs";

type EntryNeedsPanelProps = {
  needs: EntryNeeds;
  /** The items it waits for, by name. */
  waitsFor: readonly string[];
  entryId: string;
  planId: string;
  /** As typed; null before it was said. */
  have: number | null;
  earliestIn: Quarter | null;
};

/** What the entry asks first: what the plan has of it is in the form already, the rest is said here. */
export function EntryNeedsPanel(props: EntryNeedsPanelProps) {
  const { needs, waitsFor, entryId, planId, have, earliestIn } = props;
  const { missing, years, other } = needs;
  if (missing.length + waitsFor.length + other.length === 0 && years === null) return null;
  return (
    <section aria-labelledby="needs" className="mb-8 border-y border-line py-4">
      <h2 id="needs" className="text-lg">
        What it asks first
      </h2>
      <ul className="mt-2 flex max-w-measure list-disc flex-col gap-1 ps-5">
        {waitsFor.map((title) => (
          <li key={title}>{`${title} is in your plan: the form below puts this after it.`}</li>
        ))}
        {missing.map(({ name, entryId: id }) => (
          <li key={name}>
            {`${name} is not in your plan. `}
            {id && <a href={`/plan/add?plan=${planId}&entry=${id}`}>Put that in first</a>}
          </li>
        ))}
        {other.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {years !== null && <li>{yearsWords(years, have, earliestIn)}</li>}
      </ul>
      {years !== null && (
        <form action="/plan/add" className="mt-3 flex flex-wrap items-end gap-2">
          <input type="hidden" name="plan" value={planId} />
          <input type="hidden" name="entry" value={entryId} />
          <label className="flex flex-col gap-1 text-sm font-semibold">
            Years you have
            <input
              type="number"
              name="years"
              min={0}
              max={60}
              step="0.25"
              defaultValue={have ?? ""}
              className="min-h-11 w-28 rounded-sm border border-line-strong bg-surface px-3"
            />
          </label>
          <button type="submit" className={buttonClass({ variant: "secondary" })}>
            Work out when I may begin
          </button>
        </form>
      )}
    </section>
  );
}

function yearsWords(years: number, have: number | null, earliestIn: Quarter | null): string {
  const asked = `${years} ${years === 1 ? "year" : "years"} of experience.`;
  if (have === null) return `${asked} Say how many you have, and the form knows from when on.`;
  return earliestIn === null
    ? `${asked} You have them.`
    : `${asked} You have them in ${quarterText(earliestIn)}: the form says so.`;
}
