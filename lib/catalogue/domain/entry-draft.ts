import type { CatalogueEntry } from "./catalogue-entry";

/** The form of a person's own entry, as text; an empty field means "not known". */
export type EntryDraft = Readonly<
  Record<
    | "kind"
    | "name"
    | "abbreviation"
    | "provider"
    | "path"
    | "industry"
    | "level"
    | "hoursMin"
    | "hoursMax"
    | "feeMin"
    | "feeMax"
    | "currency"
    | "renewalMonths"
    | "renewalText"
    | "note",
    string
  >
>;

export const emptyDraft: EntryDraft = {
  kind: "certification",
  name: "",
  abbreviation: "",
  provider: "",
  path: "",
  industry: "any",
  level: "",
  hoursMin: "",
  hoursMax: "",
  feeMin: "",
  feeMax: "",
  currency: "USD",
  renewalMonths: "",
  renewalText: "",
  note: "",
};

/** An entry back in its form; fees in major units, as they are typed. */
export function entryDraft(entry: CatalogueEntry): EntryDraft {
  return {
    kind: entry.kind,
    name: entry.name,
    abbreviation: entry.abbreviation ?? "",
    provider: entry.provider ?? "",
    path: entry.path ?? "",
    industry: entry.industries[0] ?? "any",
    level: entry.level ?? "",
    hoursMin: typed(entry.hours?.min),
    hoursMax: typed(entry.hours?.max),
    feeMin: money(entry.fee?.min),
    feeMax: money(entry.fee?.max),
    currency: entry.currency,
    renewalMonths: typed(entry.renewalMonths),
    renewalText: entry.renewalText ?? "",
    note: entry.note ?? "",
  };
}

const typed = (n: number | null | undefined) => (n == null ? "" : String(n));
const money = (minor: number | undefined) =>
  minor === undefined ? "" : (minor / 100).toFixed(minor % 100 === 0 ? 0 : 2);
