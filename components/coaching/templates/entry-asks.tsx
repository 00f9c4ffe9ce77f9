import type { EntryNeeds } from "@/lib/planner/domain/entry-needs";

type EntryAsksProps = {
  templateId: string;
  name: string;
  needs: EntryNeeds;
  entries: readonly { id: string; title: string }[];
  /** The currency its fee is known in, where the template counts in another; else null. */
  otherCurrency: string | null;
};

/** What an entry of the catalogue asks first, and what of it the template has. Nothing where it asks nothing. */
export function EntryAsks({ templateId, name, needs, entries, otherCurrency }: EntryAsksProps) {
  const { after, missing, years, other } = needs;
  if (after.length + missing.length + other.length === 0 && years === null && !otherCurrency)
    return null;
  return (
    <div className="mb-6 border-y border-line py-3">
      <h3 className="text-lg">What {name} asks first</h3>
      <ul className="mt-2 flex max-w-measure list-disc flex-col gap-1 ps-5">
        {entries
          .filter(({ id }) => after.includes(id))
          .map(({ id, title }) => (
            <li key={id}>{title} is in the template: the form below puts this after it.</li>
          ))}
        {missing.map(({ name: title, entryId }) => (
          <li key={title}>
            {title} is not in the template. A client who has it in their plan takes this after it.{" "}
            {entryId && (
              <a href={`/templates/${templateId}?entry=${entryId}#entry`}>Put that in first</a>
            )}
          </li>
        ))}
        {other.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {years !== null && (
          <li>
            {years} {years === 1 ? "year" : "years"} of experience, which no plan shows.
          </li>
        )}
        {otherCurrency && (
          <li>Its fee is known in {otherCurrency} only: nothing is converted, write the cost.</li>
        )}
      </ul>
    </div>
  );
}
