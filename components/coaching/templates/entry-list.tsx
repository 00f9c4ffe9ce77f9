import { ActionForm } from "@/components/forms/action-form";
import { quartersText } from "@/components/planner/item-looks";
import { KIND_WORD } from "@/components/planner/item-words";
import { removeEntryAction } from "@/lib/coaching/actions/templates";
import type { Template, TemplateEntry } from "@/lib/coaching/domain/templates/template";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";

type EntryListProps = {
  templateId: string;
  version: number;
  entries: readonly TemplateEntry[];
  currency: string;
};

/** What a template would add, as it follows. */
export const EntryList = ({ templateId, version, entries, currency }: EntryListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {entries.map((entry) => (
      <li
        key={entry.id}
        id={entry.id}
        className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3"
      >
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-semibold break-words">{entry.title}</p>
          <p className="text-sm text-ink-2">
            {entryWords(entry, { entries, currency })}
            {entry.credentialId && (
              <>
                {" · "}
                <a href={`/catalogue/${entry.credentialId}`}>
                  in the catalogue<span className="sr-only">: {entry.title}</span>
                </a>
              </>
            )}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <a href={`/templates/${templateId}?edit=${entry.id}#entry`}>
            Change<span className="sr-only"> {entry.title}</span>
          </a>
          <ActionForm
            action={removeEntryAction}
            fields={{ templateId, version: String(version), entryId: entry.id }}
            variant="quiet"
            size="compact"
            aria-label={`Take out ${entry.title}`}
            pendingText="One moment…"
          >
            Take out
          </ActionForm>
        </div>
      </li>
    ))}
  </ul>
);

/** Kind, place, length, hours, cost and what comes before, in a line. */
function entryWords(entry: TemplateEntry, of: Pick<Template, "entries" | "currency">): string {
  const names = of.entries.filter(({ id }) => entry.after.includes(id)).map(({ title }) => title);
  return [
    KIND_WORD[entry.kind],
    `quarter ${entry.offset + 1}, ${quartersText(entry.quarters)}`,
    `${hoursText(entry.hours)} h`,
    moneyText(entry.costMinor, of.currency),
    ...(entry.serves ? [`for the ${entry.serves} path`] : []),
    ...(names.length > 0 ? [`after ${names.join(" and ")}`] : []),
  ].join(" · ");
}
