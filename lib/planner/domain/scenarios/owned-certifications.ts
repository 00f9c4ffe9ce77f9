import type { Grade } from "@/lib/catalogue/domain/certainty";
import type { Range } from "@/lib/catalogue/domain/range-words";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { quarterStart } from "@/lib/kernel/quarter";
import { awardOf, lastDayOf } from "@/lib/planner/domain/credits/renewal-dates";
import type { OwnedCertification } from "@/lib/planner/domain/ownership/ownership";
import { isPlaced, type PlanSnapshot } from "@/lib/planner/domain/plan";

/** What the catalogue knows of a certification that a plan names. */
export type KnownCertification = {
  id: string;
  /** The name by which renewal rules know it; null for a person's own entry. */
  seedKey: string | null;
  fee: Range | null;
  hours: Range | null;
  currency: string;
  rule: RenewalRule | null;
  gradeFee: Grade | null;
  gradeRenewal: Grade | null;
};

/** The days of a plan's five years, both included. */
export const planSpan = ({ startsIn }: Pick<PlanSnapshot, "startsIn">) => ({
  from: quarterStart(startsIn),
  to: lastDayOf(startsIn),
});

/**
 * The certifications that a plan earns, as the cost of ownership asks for them: each awarded on the last day of its
 * last quarter, or of the quarter it was done in. One that is planned twice counts once.
 */
export function ownedCertifications(
  { items }: Pick<PlanSnapshot, "items">,
  known: ReadonlyMap<string, KnownCertification>,
): OwnedCertification[] {
  const owned = new Map<string, OwnedCertification>();
  for (const item of items.filter(isPlaced)) {
    const entry = known.get(item.credentialId ?? "");
    if (!entry) continue;
    const { id, seedKey, rule, ...facts } = entry;
    const name = seedKey ?? id;
    if (owned.has(name)) continue;
    owned.set(name, { ...facts, id: name, awarded: awardOf(item), rule: rule ?? { by: "none" } });
  }
  return [...owned.values()];
}
