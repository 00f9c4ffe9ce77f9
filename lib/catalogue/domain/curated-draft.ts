import { amountTyped } from "./amount-typed";
import type { Prerequisite } from "./catalogue-entry";
import type { EntryFields } from "./entry-fields";

/** The operator's form of a public entry, as text by field name; an empty field means "not known". */
export type CuratedDraft = Readonly<Record<string, string>>;

/** The most prerequisites the form has rows for. */
export const MOST_NEEDED = 12;

/** What a new entry begins with. */
export const emptyCuratedDraft: CuratedDraft = {
  kind: "certification",
  "industry.any": "on",
  currency: "USD",
  status: "active",
};

/** A public entry back in its form: fees in major units, the rule as indented JSON, prerequisites in rows. */
export function curatedDraft(fields: EntryFields): CuratedDraft {
  return {
    kind: fields.kind,
    name: fields.name,
    abbreviation: fields.abbreviation ?? "",
    provider: fields.provider ?? "",
    path: fields.path ?? "",
    ...Object.fromEntries(fields.industries.map((slug) => [`industry.${slug}`, "on"])),
    level: fields.level ?? "",
    format: fields.format ?? "",
    duration: fields.duration ?? "",
    hoursMin: typed(fields.hoursMin),
    hoursMax: typed(fields.hoursMax),
    feeMin: amountTyped(fields.feeMinMinor),
    feeMax: amountTyped(fields.feeMaxMinor),
    currency: fields.currency,
    gradeFee: fields.gradeFee ?? "",
    ...Object.fromEntries(fields.prerequisites.flatMap(row)),
    renewalMonths: typed(fields.renewalMonths),
    renewalText: fields.renewalText ?? "",
    renewalRule: fields.renewalRule ? JSON.stringify(fields.renewalRule, null, 2) : "",
    renewalNote: fields.renewalNote ?? "",
    upkeepText: fields.upkeepText ?? "",
    gradeRenewal: fields.gradeRenewal ?? "",
    note: fields.note ?? "",
    source: fields.source,
    verifiedOn: fields.verifiedOn ?? "",
    status: fields.status,
    effectiveFrom: fields.effectiveFrom ?? "",
    effectiveTo: fields.effectiveTo ?? "",
  };
}

const typed = (n: number | null) => (n === null ? "" : String(n));

function row(needed: Prerequisite, at: number): [string, string][] {
  const key = needed.kind === "credential" ? (needed.seedKey ?? "") : "";
  const value = needed.kind === "experience" ? String(needed.years) : needed.name;
  const said = { kind: needed.kind, value, key, grade: needed.grade ?? "" };
  return Object.entries(said).map(([name, text]) => [`needed.${at}.${name}`, text]);
}
