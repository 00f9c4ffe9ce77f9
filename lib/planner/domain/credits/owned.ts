import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { quarterStart } from "@/lib/kernel/quarter";
import type { OwnedCertification } from "@/lib/planner/domain/ownership/ownership";
import { ledgerName } from "./credit-ledger";
import type { Held } from "./credits";
import { lastDayOf } from "./renewal-dates";

/** A certification of the plan, as it is earned there. */
export type PlannedCertification = Held & { isDone: boolean };

/**
 * What a plan earns beside what is held, each once: an item that is held came of it, and one that is done is the same
 * as what is held of its entry.
 */
export function earnedBeside(
  held: readonly Held[],
  planned: readonly PlannedCertification[],
): PlannedCertification[] {
  const own = new Set(held.flatMap(({ itemId, entry }) => [itemId, entry?.id]));
  return planned
    .filter(({ id, isDone, entry }) => !own.has(id) && !(isDone && own.has(entry?.id)))
    .filter((one, at, all) => all.findIndex(({ entry }) => entry?.id === one.entry?.id) === at);
}

/** All of them by the names under which rules know each other, so that one can spare another its renewal. */
export const asRulesName = <H extends Held>(all: readonly H[]): H[] =>
  all.map((one) => ({ ...one, id: ledgerName(one, all) }));

/** What is held and planned, as its cost is reckoned; what has no rule costs its exam alone. */
export const ownedBy = (all: readonly Held[], currency: string): OwnedCertification[] =>
  all.map(({ id, awardedOn, rule, status, entry }) => ({
    id,
    awarded: awardedOn,
    rule: rule ?? { by: "none" },
    status: status ?? undefined,
    fee: entry?.fee ?? null,
    hours: entry?.hours ?? null,
    currency: entry?.currency ?? currency,
    gradeFee: entry?.gradeFee ?? null,
    gradeRenewal: entry?.gradeRenewal ?? null,
  }));

/** The five years a plan spans; without one, those from today. */
export const fiveYears = (plan: { startsIn: number } | null, today: string) =>
  plan
    ? { from: quarterStart(plan.startsIn), to: lastDayOf(plan.startsIn) }
    : { from: today, to: dayText(addMonths(dayNumber(today), 60) - 1) };
