import type { CreditUnit, Requirement } from "@/lib/catalogue/domain/renewal-rule";
import {
  dividedBy,
  type Fraction,
  fraction,
  isLess,
  least,
  minus,
  plus,
  ZERO,
} from "@/lib/kernel/fraction";
import type { Credit } from "./credits-of";
import { cycleYears, holds, type Period } from "./period";

/** A credit in units of the name `unit`, and what caps have left of it. */
export type CountedCredit = Pick<Credit, "day" | "unit" | "category" | "task"> & {
  counts: Fraction;
};

/** How much one cap took away on one day. */
type CappedAway = { line: Requirement; day: number; amount: Fraction };

export type CountedCycle = { credits: CountedCredit[]; cappedAway: CappedAway[] };

/**
 * What counts of a cycle's credits. Caps take them in their order, yearly ones first and those of a category
 * before those of the whole; what is capped away counts nowhere.
 *
 * @param credits in date order; those outside the cycle are passed over
 * @param lines   the requirements that hold, caps among them
 */
export function countedCredits(
  cycle: Period,
  credits: readonly Credit[],
  { lines, unit }: { lines: readonly Requirement[]; unit: CreditUnit | undefined },
): CountedCycle {
  const inUnits = credits
    .filter(({ day }) => holds(cycle, day))
    .map((credit) => asUnits(credit, unit));
  const years = cycleYears(cycle);
  return inCapOrder(lines).reduce<CountedCycle>(
    (so, line) =>
      (line.per === "year" ? years : [cycle]).reduce(
        (before, period) => capped(before, { line, period, unit }),
        so,
      ),
    { credits: inUnits, cappedAway: [] },
  );
}

/** Minutes in the rule's unit; an amount stands as it is, in its own. */
function asUnits({ size, ...rest }: Credit, unit: CreditUnit | undefined): CountedCredit {
  if (rest.unit !== undefined || !unit) return { ...rest, counts: size };
  return { ...rest, unit: unit.name, counts: dividedBy(size, fraction(unit.minutesPerUnit)) };
}

function inCapOrder(lines: readonly Requirement[]): Requirement[] {
  const rank = ({ per, category }: Requirement) =>
    (per === "year" ? 0 : 2) + (category === undefined ? 1 : 0);
  return lines.filter(({ max }) => max !== undefined).toSorted((a, b) => rank(a) - rank(b));
}

function capped(
  { credits, cappedAway }: CountedCycle,
  cap: { line: Requirement; period: Period; unit: CreditUnit | undefined },
): CountedCycle {
  let left = fraction(cap.line.max ?? 0);
  const taken: CappedAway[] = [];
  const kept = credits.map((credit) => {
    if (!holds(cap.period, credit.day) || !concerns(cap.line, credit, cap.unit)) return credit;
    const counts = least(credit.counts, left);
    left = minus(left, counts);
    if (isLess(counts, credit.counts))
      taken.push({ line: cap.line, day: credit.day, amount: minus(credit.counts, counts) });
    return { ...credit, counts };
  });
  return { credits: kept, cappedAway: [...cappedAway, ...taken] };
}

/** Whether a line is about a credit: the line's unit or else the rule's, and its category if it names one. */
export const concerns = (
  line: Pick<Requirement, "unit" | "category">,
  credit: Pick<CountedCredit, "unit" | "category">,
  rule: CreditUnit | undefined,
): boolean =>
  credit.unit === (line.unit ?? rule?.name) &&
  (line.category === undefined || credit.category === line.category);

export const total = (amounts: readonly Fraction[]): Fraction => amounts.reduce(plus, ZERO);
