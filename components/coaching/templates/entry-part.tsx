import { Section } from "@/components/layout/section";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import type { EntryNeeds } from "@/lib/planner/domain/entry-needs";
import { EntryAsks } from "./entry-asks";
import { EntryForm } from "./entry-form";
import { EntryPicker } from "./entry-picker";

type Named = {
  name: string;
  currency: string;
  feeMaxMinor: number | null;
  needs: EntryNeeds;
};

type EntryPartProps = {
  templateId: string;
  version: number;
  currency: string;
  entries: readonly TemplateEntry[];
  /** The entry that is rewritten; null for a new one. */
  edited: TemplateEntry | null;
  initial: Readonly<Record<string, string>>;
  credentialId: string | null;
  /** The entry of the catalogue, or the occupation, that was just chosen. */
  named: Named | null;
  role: string | null;
  q: string;
  found: { entries: readonly EntrySummary[]; total: number } | null;
  roles: readonly { code: string; title: string; found: string }[];
};

/** Writing an entry of a template: in one's own words, or out of the catalogue. */
export function EntryPart(props: EntryPartProps) {
  const { templateId, version, currency, entries, edited, named, role, credentialId } = props;
  const others = entries.filter(({ id }) => id !== edited?.id);
  return (
    <Section title={edited ? `Change ${edited.title}` : "Add an entry"} id="entry">
      {named && (
        <EntryAsks
          {...{ templateId, entries, needs: named.needs, name: named.name }}
          otherCurrency={
            named.currency !== currency && (named.feeMaxMinor ?? 0) > 0 ? named.currency : null
          }
        />
      )}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <EntryForm
          key={`${edited?.id ?? `new ${entries.length}`} ${credentialId} ${role}`}
          {...{ templateId, version, currency, others, credentialId }}
          entryId={edited?.id ?? null}
          initial={props.initial}
        />
        <EntryPicker
          {...{ templateId, q: props.q, found: props.found, roles: props.roles }}
          entryId={edited?.id ?? null}
          chosen={named ? credentialId : null}
        />
      </div>
    </Section>
  );
}
