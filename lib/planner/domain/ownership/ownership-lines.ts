import { certainty, type Grade } from "@/lib/catalogue/domain/certainty";
import type { Range } from "@/lib/catalogue/domain/range-words";
import type { RenewalTerms } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { isByCredits } from "@/lib/planner/domain/renewals/judge-cycles";
import { cycleYears, daysIn, holds, type Period } from "@/lib/planner/domain/renewals/period";
import { creditHours } from "./credit-hours";
import { type OwnedCycle, ownedCycles } from "./owned-cycles";
import type { CostLine, OwnedCertification, Span } from "./ownership";

type Amount = { low: number; high: number };

/**
 * What one certification costs inside a span, line by line: the exam and its preparation where it is earned in
 * the span; a renewal (the fee, or the exam again) for every cycle that ends in it; dues for each year it is
 * held in it; hours for the credits of its cycles.
 *
 * `low` leaves out what may not come: dues of a year that the span cuts short, credits of a cycle that began
 * before the span (they may be earned already) or ends after it, preparation for an exam taken again, anything
 * voluntary, and whatever another certification of the scenario spares. What is not known has no line.
 *
 * @param others what the scenario holds beside it
 */
export function ownershipLines(
  owned: OwnedCertification,
  span: Span,
  others: readonly OwnedCertification[],
): CostLine[] {
  const cycles = ownedCycles(owned, span);
  return [
    ...earning(owned, span),
    ...cycles.flatMap((one) => renewing(owned, span, { ...one, isSpared: isSpared(one, others) })),
    ...dues(owned, span, (year) => {
      const cycle = cycles.find(({ period }) => holds(period, year.from));
      return { terms: cycle?.terms ?? owned.rule, isSpared: !!cycle && isSpared(cycle, others) };
    }),
  ];
}

type Told = Pick<CostLine, "what" | "unit"> & { grade: Grade | null; currency?: string };

const line = (
  { id, currency }: OwnedCertification,
  { grade, ...told }: Told,
  amount: Amount | null,
): CostLine[] =>
  amount && amount.high > 0
    ? [{ id, currency, ...told, ...amount, mustVerify: certainty([grade]).mustVerify }]
    : [];

const asAmount = (range: Range | null): Amount | null =>
  range && { low: range.min, high: range.max };
const fixed = (amount: number): Amount => ({ low: amount, high: amount });
const spared = (amount: Amount | null, isSpared: boolean): Amount | null =>
  amount && isSpared ? { low: 0, high: amount.high } : amount;

function earning(owned: OwnedCertification, { from, to }: Span): CostLine[] {
  if (owned.awarded < from || owned.awarded > to) return [];
  const grade = owned.gradeFee;
  return [
    ...line(owned, { what: "exam", unit: "money", grade }, asAmount(owned.fee)),
    ...line(owned, { what: "preparation", unit: "hours", grade }, asAmount(owned.hours)),
  ];
}

/** Nothing has to be done for a cycle that is only recommended, or that another certification renews. */
const isSpared = ({ terms, period }: OwnedCycle, others: readonly OwnedCertification[]): boolean =>
  terms.voluntary === true ||
  others.some(({ id, awarded }) => terms.renewedBy?.includes(id) && awarded <= dayText(period.to));

function renewing(
  owned: OwnedCertification,
  span: Span,
  cycle: OwnedCycle & { isSpared: boolean },
): CostLine[] {
  const { terms, period, isSpared: spare } = cycle;
  const { gradeFee, gradeRenewal } = owned;
  const hours = spared(creditHours(cycle, owned, span), spare);
  const credits = line(owned, { what: "credits", unit: "hours", grade: gradeRenewal }, hours);
  if (dayText(period.to) > span.to) return credits;
  const { fee } = terms;
  const charged =
    fee?.per === "cycle"
      ? line(
          owned,
          { what: "renewal", unit: "money", grade: gradeRenewal, currency: fee.currency },
          spared(fixed(fee.amountMinor), spare),
        )
      : [];
  if (isByCredits(owned.rule) || ![owned.rule.by].flat().includes("re-exam"))
    return [...credits, ...charged];
  const again = { grade: gradeFee, what: "renewal" } as const;
  const most = owned.hours?.max ?? 0;
  return [
    ...charged,
    ...line(owned, { ...again, unit: "money" }, spared(asAmount(owned.fee), spare)),
    ...line(owned, { ...again, unit: "hours" }, { low: 0, high: most }),
  ];
}

type TermsOfYear = (year: Period) => { terms: RenewalTerms; isSpared: boolean };

/** A year of dues for each year held in the span; one the span's end cuts short may come or not. */
function dues(owned: OwnedCertification, span: Span, termsOf: TermsOfYear): CostLine[] {
  const held = {
    from: Math.max(dayNumber(owned.awarded), dayNumber(span.from)),
    to: dayNumber(span.to),
  };
  if (daysIn(held) < 1) return [];
  return cycleYears(held).flatMap((year) => {
    const { terms, isSpared: spare } = termsOf(year);
    const { fee } = terms;
    if (fee?.per !== "year") return [];
    const amount = { low: year.isFull ? fee.amountMinor : 0, high: fee.amountMinor };
    const told = { grade: owned.gradeRenewal, currency: fee.currency };
    return line(owned, { what: "dues", unit: "money", ...told }, spared(amount, spare));
  });
}
