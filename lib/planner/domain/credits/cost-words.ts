import { dayWords } from "@/lib/catalogue/domain/day-words";
import { moneyText } from "@/lib/planner/domain/money";
import type { CostOfOwnership } from "@/lib/planner/domain/ownership/cost-of-ownership";

type Ends = { low: number; high: number };

/** A range as text, one figure where both ends are equal. */
export const rangeText = ({ low, high }: Ends, say: (n: number) => string): string =>
  low === high ? say(low) : `${say(low)} to ${say(high)}`;

export const hoursOf = (n: number): string => `${Math.round(n)} h`;

/** What everything costs over the years, in two sentences. */
export function costWords(
  { money, hours, lines, unknown }: CostOfOwnership,
  { from, to }: { from: string; to: string },
): string {
  if (lines.length === 0)
    return "Nothing that is known costs anything: add what you hold, or plan a certification.";
  const sums = money.map(({ currency, ...ends }) =>
    rangeText(ends, (n) => moneyText(Math.round(n), currency)),
  );
  const asked = [...sums, rangeText(hours, hoursOf)].join(" and ");
  const open = unknown.length > 0 ? " Some of it is not known and not in these sums." : "";
  return `From ${dayWords(from)} to ${dayWords(to)}, what you hold and plan takes ${asked}.${open}`;
}
