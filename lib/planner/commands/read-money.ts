import "server-only";
import { Refused } from "@/lib/kernel/errors";
import { amountFault, readAmount } from "@/lib/planner/schema";

/** What was typed as money, in minor units of the plan's currency. Throws Refused at `field`. */
export function readMoney(typed: string, currency: string, field: string): number {
  const minor = readAmount(typed, currency);
  if (minor === null) throw new Refused(amountFault(currency), field);
  return minor;
}
