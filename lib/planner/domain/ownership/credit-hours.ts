import { dayText } from "@/lib/kernel/calendar-date";
import { cycleYears } from "@/lib/planner/domain/renewals/period";
import type { OwnedCycle } from "./owned-cycles";
import type { OwnedCertification, Span } from "./ownership";

/**
 * Hours that one cycle's credits take: the largest of what is asked of the whole and what its years ask
 * together. All of it where the cycle lies in the span; else maybe nothing, maybe all. Null where the rule
 * asks no credits.
 */
export function creditHours(
  { terms, period }: OwnedCycle,
  { status }: Pick<OwnedCertification, "status">,
  span: Span,
): { low: number; high: number } | null {
  const { requires = [], unit } = terms;
  if (!unit) return null;
  const years = cycleYears(period).filter(({ isFull }) => isFull).length;
  const floors = requires.flatMap(({ per, min, unit: own = unit.name, when }) => {
    if (min === undefined || own !== unit.name) return [];
    if (when !== undefined && when !== status) return [];
    return [per === "year" ? min * years : min];
  });
  const high = (Math.max(0, ...floors) * unit.minutesPerUnit) / 60;
  const isWithin = span.from <= dayText(period.from) && dayText(period.to) <= span.to;
  return { low: isWithin ? high : 0, high };
}
