import type { RenewalTerms } from "@/lib/catalogue/domain/renewal-rule";
import { addMonths, type Day } from "@/lib/kernel/calendar-date";
import { yearlyDay } from "./cycle-calendar";

/**
 * The last day of grace after a cycle that ended short on `ended`; `ended` itself where there is none.
 * Months of grace run from the day after the end to the day before that day so many months later.
 */
export function graceEnd(terms: RenewalTerms, ended: Day): Day {
  if (terms.graceUntil !== undefined) return yearlyDay(terms.graceUntil, ended + 1);
  if (terms.graceDays !== undefined) return ended + terms.graceDays;
  return addMonths(ended + 1, terms.graceMonths ?? 0) - 1;
}
