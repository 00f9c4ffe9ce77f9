import type { CatalogueEntry } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { renewalWords } from "@/lib/catalogue/domain/renewal-words";

type Named = { id: string; seedKey: string | null; name: string };
/** `named`: the entries that its rule and its prerequisites name. */
type EntryRenewalProps = { entry: CatalogueEntry; named: readonly Named[] };

/** How it is kept: the rule in words, then what no rule can say. */
export function EntryRenewal({ entry, named }: EntryRenewalProps) {
  const { renewalRule: rule, renewalNote, renewalText, renewalMonths, upkeepText } = entry;
  const nameOf = (key: string) => named.find(({ seedKey }) => seedKey === key)?.name ?? key;
  const renewers = named.filter(({ seedKey }) => rule?.renewedBy?.some((key) => key === seedKey));
  const isSure = !certainty([entry.gradeRenewal]).mustVerify;
  return (
    <div className="flow max-w-measure">
      {rule && (
        <ul>
          {renewalWords(rule, { nameOf, isSure }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {!rule && (
        <p>
          {renewalMonths ? `Renewed every ${renewalMonths} months.` : "No cycle is known to us."}
        </p>
      )}
      {!rule && renewalText && <p className="whitespace-pre-line">{renewalText}</p>}
      {renewalNote && (
        <p>
          <strong>Beside the rule: </strong>
          {renewalNote}
        </p>
      )}
      {upkeepText && (
        <p>
          <strong>Upkeep in {entry.currency}: </strong>
          {upkeepText}
        </p>
      )}
      {renewers.map(({ id, name }) => (
        <p key={id}>
          <a href={`/catalogue/${id}`}>{name}</a> keeps it alive.
        </p>
      ))}
    </div>
  );
}
