import type { ReactNode } from "react";
import {
  type CatalogueEntry,
  KIND_WORDS,
  LEVEL_WORDS,
} from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { industryName } from "@/lib/catalogue/domain/industry";
import { feeWords, hoursWords } from "@/lib/catalogue/domain/range-words";
import { NeededList } from "./needed-list";

type EntryFactsProps = {
  entry: CatalogueEntry;
  /** The entries that its prerequisites name. */
  named: readonly { id: string; seedKey: string | null; name: string }[];
};

/** What an entry is and what it takes. A fact we do not have is said, not left out. */
export function EntryFacts({ entry, named }: EntryFactsProps) {
  const { words, mustVerify } = certainty([entry.gradeFee]);
  const verify = mustVerify && (
    <span className="text-ink-2">{` (${words}: verify with the issuer)`}</span>
  );
  const degree = entry.kind === "degree";
  return (
    <dl className="grid gap-x-8 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <Fact name="Kind">{KIND_WORDS[entry.kind]}</Fact>
      <Fact name={degree ? "Hours of study" : "Hours of preparation"}>
        {hoursWords(entry.hours)}
        {entry.hours && entry.hours.max > 0 && !entry.isOwn && (
          <span className="text-ink-2"> (an estimate, for somebody who may already start)</span>
        )}
      </Fact>
      <Fact name={degree ? "Cost" : "Fee"}>
        {feeWords(entry.fee, entry.currency)}
        {entry.fee && verify}
      </Fact>
      {entry.duration && <Fact name="Takes">{entry.duration}</Fact>}
      {entry.format && <Fact name="Form">{entry.format}</Fact>}
      <Fact name="Level">{levelName(entry.level)}</Fact>
      <Fact name="Industry">{entry.industries.map(industryName).join(", ")}</Fact>
      <Fact name="Needed first">
        <NeededList needed={entry.prerequisites} named={named} />
      </Fact>
      {entry.note && (
        <Fact name="Note" isTyped={entry.isOwn}>
          {entry.note}
        </Fact>
      )}
    </dl>
  );
}

const levelName = (level: string | null): string =>
  Object.entries(LEVEL_WORDS).find(([slug]) => slug === level)?.[1] ?? "Not said";

type FactProps = {
  name: string;
  /** A person's own text stays exactly as typed. */
  isTyped?: boolean;
  children: ReactNode;
};

/** A name and what is known under it, on one hairline. */
export function Fact({ name, isTyped = false, children }: FactProps) {
  return (
    <>
      <dt className="border-line pt-2.5 text-sm text-ink-2 sm:border-b sm:pb-2.5">{name}</dt>
      <dd
        className={`min-w-0 border-b border-line pb-2.5 whitespace-pre-line sm:pt-2.5 ${isTyped ? "" : "first-letter:uppercase"}`}
      >
        {children}
      </dd>
    </>
  );
}
