import { dayNumber } from "@/lib/kernel/calendar-date";
import { type Fraction, fraction, times } from "@/lib/kernel/fraction";
import type { Activity, HeldCertification, Ledger } from "./ledger";

/** What one activity brings one certification, before any cap. */
export type Credit = Pick<Activity, "unit" | "category" | "task"> & {
  day: number;
  /** Minutes, or the amount where `unit` is given; the allocation's weight is in it. */
  size: Fraction;
};

/**
 * The activities allocated to a certification, in date order, then in the ledger's; those before the award
 * or after today do not count.
 */
export function creditsOf(
  { id, awarded }: HeldCertification,
  { today, activities }: Pick<Ledger, "today" | "activities">,
): Credit[] {
  const isWithin = ({ date }: Activity) => awarded <= date && date <= today;
  return activities
    .filter(isWithin)
    .flatMap((activity) => {
      const weight = weightFor(id, activity);
      return weight === null ? [] : [credit(activity, weight)];
    })
    .sort((a, b) => a.day - b.day);
}

/** The weight for a certification, the largest where it is listed more than once; null where it is not. */
function weightFor(id: string, { allocations }: Activity): number | null {
  const weights = allocations.flatMap((given) => {
    if (typeof given === "string") return given === id ? [1] : [];
    return given.id === id ? [given.weight] : [];
  });
  return weights.length === 0 ? null : Math.max(...weights);
}

function credit({ date, minutes, amount, unit, category, task }: Activity, weight: number): Credit {
  const whole = fraction(minutes ?? amount ?? 0);
  const size = weight === 1 ? whole : times(whole, fraction(weight));
  return { day: dayNumber(date), size, unit, category, task };
}
