import type { RenewalRule, RenewalWay, Requirement } from "./renewal-rule";

/** What the form of one's own entry says of its renewal, field by field; null is left empty. */
export type OwnRenewal = {
  renewalWay: RenewalWay | null;
  renewalMonths: number | null;
  creditsPerCycle: number | null;
  creditsPerYear: number | null;
  unitName: string | null;
  minutesPerUnit: number | null;
};

/** A credit is an hour unless the form says otherwise. */
const AN_HOUR = 60;

/**
 * The rule those fields make: cycles counted from the award, so many credits per cycle and per year.
 * Null where no way was chosen, or where it lacks its cycle: free text says the rest.
 */
function ownRenewalRule(said: OwnRenewal): RenewalRule | null {
  const { renewalWay: by, renewalMonths: months } = said;
  if (by === null) return null;
  if (by === "none") return { by };
  if (months === null) return null;
  const cycle = { months, anchor: "award" } as const;
  if (by !== "credits") return { by, cycle };
  const { creditsPerCycle, creditsPerYear } = said;
  return {
    by,
    cycle,
    unit: { name: said.unitName ?? "credits", minutesPerUnit: said.minutesPerUnit ?? AN_HOUR },
    requires: [
      ...(creditsPerCycle === null ? [] : [{ per: "cycle", min: creditsPerCycle } as const]),
      ...(creditsPerYear === null ? [] : [{ per: "year", min: creditsPerYear } as const]),
    ],
  };
}

const LEFT_EMPTY = {
  renewalWay: null,
  renewalMonths: null,
  creditsPerCycle: null,
  creditsPerYear: null,
  unitName: null,
  minutesPerUnit: null,
} satisfies OwnRenewal;

const FIELDS = [
  "renewalWay",
  "renewalMonths",
  "creditsPerCycle",
  "creditsPerYear",
  "unitName",
  "minutesPerUnit",
] as const;

/**
 * The fields again; of a richer rule only what they can hold: its first way and its plain floors. Credits
 * without a plain floor are left to the rule itself, since the fields could not say them.
 */
export function ownRenewal(rule: RenewalRule | null, renewalMonths: number | null): OwnRenewal {
  const months = rule?.cycle?.months ?? renewalMonths;
  const [way = null] = rule ? [rule.by].flat() : [];
  const floor = (per: "cycle" | "year") =>
    rule?.requires?.find((line) => line.per === per && isPlainFloor(line))?.min ?? null;
  const [creditsPerCycle, creditsPerYear] = [floor("cycle"), floor("year")];
  if (!rule || (way === "credits" && creditsPerCycle === null && creditsPerYear === null))
    return { ...LEFT_EMPTY, renewalMonths: months };
  return {
    renewalWay: way,
    renewalMonths: months,
    ...{ creditsPerCycle, creditsPerYear },
    unitName: rule.unit?.name ?? null,
    minutesPerUnit: rule.unit?.minutesPerUnit ?? null,
  };
}

const isPlainFloor = ({ min, category, unit, when }: Requirement) =>
  min !== undefined && min > 0 && !category && !unit && !when;

type Earlier = { rule: RenewalRule | null; renewalMonths: number | null };

/** The rule of an entry that was copied or edited: the earlier one, whole, while its fields say the same. */
export function keptRenewalRule(said: OwnRenewal, earlier: Earlier | null): RenewalRule | null {
  if (!earlier?.rule) return ownRenewalRule(said);
  const before = ownRenewal(earlier.rule, earlier.renewalMonths);
  const isSame = FIELDS.every((field) => said[field] === before[field]);
  return isSame ? earlier.rule : ownRenewalRule(said);
}
