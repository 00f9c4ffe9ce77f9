import { amountTyped } from "./amount-typed";
import type { CatalogueEntry, Prerequisite } from "./catalogue-entry";
import { ownRenewal } from "./own-renewal-rule";

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
    | "neededYears"
    | "neededCredentials"
    | "neededEducation"
    | "renewalWay"
    | "renewalMonths"
    | "creditsPerCycle"
    | "creditsPerYear"
    | "unitName"
    | "minutesPerUnit"
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
  neededYears: "",
  neededCredentials: "",
  neededEducation: "",
  renewalWay: "",
  renewalMonths: "",
  creditsPerCycle: "",
  creditsPerYear: "",
  unitName: "",
  minutesPerUnit: "",
  renewalText: "",
  note: "",
};

/** An entry in the form of one's own: fees in major units, prerequisites one per line, of its rule what fields hold. */
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
    feeMin: amountTyped(entry.fee?.min),
    feeMax: amountTyped(entry.fee?.max),
    currency: entry.currency,
    ...neededDraft(entry.prerequisites),
    ...renewalDraft(entry),
    renewalText: entry.renewalText ?? "",
    note: entry.note ?? "",
  };
}

const typed = (n: number | null | undefined) => (n == null ? "" : String(n));

function neededDraft(prerequisites: readonly Prerequisite[]) {
  const years = prerequisites.find((needed) => needed.kind === "experience")?.years;
  const names = (kind: Prerequisite["kind"]) =>
    prerequisites
      .flatMap((needed) => (needed.kind === kind && "name" in needed ? [needed.name] : []))
      .join("\n");
  return {
    neededYears: typed(years),
    neededCredentials: names("credential"),
    neededEducation: names("education"),
  };
}

function renewalDraft({ renewalRule, renewalMonths }: CatalogueEntry) {
  const said = ownRenewal(renewalRule, renewalMonths);
  return {
    renewalWay: said.renewalWay ?? "",
    renewalMonths: typed(said.renewalMonths),
    creditsPerCycle: typed(said.creditsPerCycle),
    creditsPerYear: typed(said.creditsPerYear),
    unitName: said.unitName ?? "",
    minutesPerUnit: typed(said.minutesPerUnit),
  };
}
