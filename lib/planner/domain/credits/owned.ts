import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { quarterStart } from "@/lib/kernel/quarter";
import type { OwnedCertification } from "@/lib/planner/domain/ownership/ownership";
import type { Held } from "./credits";
import { lastDayOf } from "./renewal-dates";

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
