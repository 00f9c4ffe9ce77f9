import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "./catalogue-entry";
import { certainty } from "./certainty";
import { dayWords } from "./day-words";
import type { EntryFields } from "./entry-fields";
import { inOneOrder } from "./in-one-order";
import { industryName } from "./industry";
import { prerequisiteWords } from "./prerequisite-words";
import { feeWords, hoursWords, type Range } from "./range-words";
import { renewalWords } from "./renewal-words";

/** One fact that differs between two versions of an entry, in the words its page uses. */
export type EntryChange = {
  label: string;
  before: string;
  after: string;
  /** Whether it may upset a plan: what it costs, takes, asks, how it is kept, whether it still exists. */
  isMaterial: boolean;
};

type Fact = {
  label: string;
  isMaterial?: true;
  /** What is compared. */
  of: (fields: EntryFields) => unknown;
  words: (fields: EntryFields) => string;
};

const said = (text: string | null) => text ?? "not said";
const sure = (grade: EntryFields["gradeFee"]) =>
  grade === null ? "not said" : certainty([grade]).words;
const day = (text: string | null) => (text === null ? "not said" : dayWords(text));
const range = (min: number | null, max: number | null): Range | null =>
  min === null || max === null ? null : { min, max };
const plain = (label: string, of: (fields: EntryFields) => string | null): Fact => ({
  label,
  of,
  words: (fields) => said(of(fields)),
});

const levelWords = ({ level }: EntryFields) =>
  Object.entries(LEVEL_WORDS).find(([slug]) => slug === level)?.[1] ?? said(level);

/** Every field once, in the order of the entry's page. */
const FACTS: readonly Fact[] = [
  plain("Name", ({ name }) => name),
  plain("Abbreviation", ({ abbreviation }) => abbreviation),
  { label: "Kind", of: ({ kind }) => kind, words: ({ kind }) => KIND_WORDS[kind] },
  plain("Issuer or school", ({ provider }) => provider),
  plain("Path", ({ path }) => path),
  {
    label: "Industry",
    // In whatever order they were ticked.
    of: ({ industries }) => [...industries].sort(),
    words: ({ industries }) => industries.map(industryName).join(", "),
  },
  { label: "Level", of: ({ level }) => level, words: levelWords },
  plain("Form", ({ format }) => format),
  plain("Takes", ({ duration }) => duration),
  {
    label: "Hours",
    isMaterial: true,
    of: ({ hoursMin, hoursMax }) => [hoursMin, hoursMax],
    words: ({ hoursMin, hoursMax }) => hoursWords(range(hoursMin, hoursMax)),
  },
  {
    label: "Fee",
    isMaterial: true,
    of: ({ feeMinMinor, feeMaxMinor, currency }) => [feeMinMinor, feeMaxMinor, currency],
    words: ({ feeMinMinor, feeMaxMinor, currency }) =>
      feeWords(range(feeMinMinor, feeMaxMinor), currency),
  },
  {
    label: "How sure of hours and fee",
    of: ({ gradeFee }) => gradeFee,
    words: ({ gradeFee }) => sure(gradeFee),
  },
  {
    label: "Needed first",
    isMaterial: true,
    of: ({ prerequisites }) => prerequisites,
    words: ({ prerequisites }) => prerequisites.map(prerequisiteWords).join("; ") || "nothing",
  },
  {
    label: "Renewal cycle",
    isMaterial: true,
    of: ({ renewalMonths }) => renewalMonths,
    words: ({ renewalMonths }) => (renewalMonths === null ? "none" : `${renewalMonths} months`),
  },
  {
    label: "Renewal rule",
    isMaterial: true,
    of: ({ renewalRule }) => renewalRule,
    words: ({ renewalRule }) => (renewalRule ? renewalWords(renewalRule).join(" ") : "none"),
  },
  {
    label: "Renewal in the issuer's words",
    isMaterial: true,
    of: ({ renewalText }) => renewalText,
    words: ({ renewalText }) => said(renewalText),
  },
  plain("What the renewal rule cannot say", ({ renewalNote }) => renewalNote),
  plain("Upkeep", ({ upkeepText }) => upkeepText),
  {
    label: "How sure of the renewal",
    of: ({ gradeRenewal }) => gradeRenewal,
    words: ({ gradeRenewal }) => sure(gradeRenewal),
  },
  {
    label: "Status",
    isMaterial: true,
    of: ({ status }) => status,
    words: ({ status }) => STATUS_WORDS[status],
  },
  {
    label: "In effect from",
    isMaterial: true,
    of: ({ effectiveFrom }) => effectiveFrom,
    words: ({ effectiveFrom }) => day(effectiveFrom),
  },
  {
    label: "In effect until",
    isMaterial: true,
    of: ({ effectiveTo }) => effectiveTo,
    words: ({ effectiveTo }) => day(effectiveTo),
  },
  plain("Note", ({ note }) => note),
  plain("Source", ({ source }) => source),
  {
    label: "Checked on",
    of: ({ verifiedOn }) => verifiedOn,
    words: ({ verifiedOn }) => day(verifiedOn),
  },
];

/**
 * What differs between two versions of an entry, fact by fact, in words; nothing when they say the same.
 * Where the words of two different rules are alike, the rules themselves stand in their place.
 */
export function entryChanges(before: EntryFields, after: EntryFields): EntryChange[] {
  return FACTS.flatMap(({ label, isMaterial = false, of, words }) => {
    const [old, fresh] = [inOneOrder(of(before)), inOneOrder(of(after))];
    if (old === fresh) return [];
    const inWords = { before: words(before), after: words(after) };
    const shown = inWords.before === inWords.after ? { before: old, after: fresh } : inWords;
    return [{ label, isMaterial, ...shown }];
  });
}
