import { CataloguePicker } from "@/components/planner/catalogue-picker";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import { feeWords, hoursWords } from "@/lib/catalogue/domain/range-words";

type EntryPickerProps = {
  templateId: string;
  /** The entry that is rewritten; null for a new one. */
  entryId: string | null;
  q: string;
  found: { entries: readonly EntrySummary[]; total: number } | null;
  /** Occupations by the same words. */
  roles: readonly { code: string; title: string; found: string }[];
  /** The entry of the catalogue that the form names. */
  chosen: string | null;
};

const MOST_ROLES = 4;

/** Searches the catalogue for what an entry of a template is: by plain forms and links, so without a script too. */
export function EntryPicker({ templateId, entryId, q, found, roles, chosen }: EntryPickerProps) {
  const kept: Record<string, string> = entryId ? { edit: entryId } : {};
  const address = `/templates/${templateId}`;
  return (
    <CataloguePicker
      {...{ address, q, found, chosen, kept }}
      anchor="#entry"
      label="Certification, programme, degree or occupation"
      anew={entryId ? { entry: "none" } : {}}
      detailOf={({ provider, hours, fee, currency }) =>
        [provider, hoursWords(hours), feeWords(fee, currency)].filter(Boolean).join(" · ")
      }
    >
      {roles.length > 0 && (
        <>
          <h3 className="text-lg">Occupations</h3>
          <ul className="divide-y divide-line border-y border-line">
            {roles.slice(0, MOST_ROLES).map(({ code, title, found: by }) => (
              <li key={code} className="py-2.5">
                <a href={`${address}?${new URLSearchParams({ ...kept, occupation: code })}#entry`}>
                  {title}
                </a>
                <p className="text-sm text-ink-2">
                  {by === title ? "As a role" : `As a role; found by “${by}”`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </CataloguePicker>
  );
}
