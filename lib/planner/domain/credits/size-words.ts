import type { CreditUnit } from "@/lib/catalogue/domain/renewal-rule";
import { amountWords } from "@/lib/catalogue/domain/requirement-words";
import { dividedBy, fraction, hundredths, times } from "@/lib/kernel/fraction";
import type { CreditActivity } from "./credits";

type Sized = Pick<CreditActivity, "minutes" | "amount" | "unit" | "task">;

/** How much something was, as it was written down: "7.5 hours", "50 minutes", "3 volunteer activities". */
export function sizeWords({ minutes, amount, unit, task }: Sized): string {
  if (unit !== null) return amountWords(amount ?? 0, unit);
  if (minutes === null) return task === null ? "" : `attests ${task}`;
  if (minutes < 60 && minutes % 15 !== 0) return amountWords(minutes, "minutes");
  return amountWords(hundredths(dividedBy(fraction(minutes), fraction(60))), "hours");
}

/** The same in a rule's unit, before any cap: "12 CPE"; what is in another unit stays in it. */
export function creditWords(
  { minutes, amount, unit, task }: Sized,
  weight: number,
  rule: CreditUnit | undefined,
): string {
  if (unit !== null)
    return amountWords(hundredths(times(fraction(amount ?? 0), fraction(weight))), unit);
  if (minutes === null) return task === null ? "" : `attests ${task}`;
  if (!rule) return sizeWords({ minutes, amount, unit, task });
  const size = times(fraction(minutes), fraction(weight));
  return amountWords(hundredths(dividedBy(size, fraction(rule.minutesPerUnit))), rule.name);
}
