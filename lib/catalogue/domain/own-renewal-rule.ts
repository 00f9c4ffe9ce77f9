import type { RenewalRule, RenewalWay } from "./renewal-rule";

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
export function ownRenewalRule(said: OwnRenewal): RenewalRule | null {
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

const LEFT_EMPTY: OwnRenewal = {
  renewalWay: null,
  renewalMonths: null,
  creditsPerCycle: null,
  creditsPerYear: null,
  unitName: null,
  minutesPerUnit: null,
};

/** The fields again; of a richer rule only what they can hold: its first way, its plain floors. */
export function ownRenewal(rule: RenewalRule | null, renewalMonths: number | null): OwnRenewal {
  if (!rule) return { ...LEFT_EMPTY, renewalMonths };
  const floor = (per: "cycle" | "year") =>
    rule.requires?.find((line) => line.per === per && line.min !== undefined && !line.category)
      ?.min;
  return {
    renewalWay: [rule.by].flat()[0] ?? null,
    renewalMonths: rule.cycle?.months ?? renewalMonths,
    creditsPerCycle: floor("cycle") ?? null,
    creditsPerYear: floor("year") ?? null,
    unitName: rule.unit?.name ?? null,
    minutesPerUnit: rule.unit?.minutesPerUnit ?? null,
  };
}
