import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { type Quarter, quarterOf, quarterStart } from "@/lib/kernel/quarter";
import { ownedCycles } from "@/lib/planner/domain/ownership/owned-cycles";
import {
  HORIZON,
  isPlaced,
  lastQuarter,
  type PlacedItem,
  type PlanItem,
} from "@/lib/planner/domain/plan";
import { lacksBirthMonth } from "./credit-ledger";
import type { Held } from "./credits";

/** What renewals hang on: a certification that is held, or one of the plan as if it were earned as planned. */
export type Renewing = Pick<Held, "title" | "awardedOn" | "expiresOn" | "rule"> & {
  seedKey: string | null;
  heldId: string | null;
  itemId: string | null;
};

/** A day by which something is to be renewed. */
export type RenewalDue = {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  quarter: Quarter;
  /** Null for one of the plan. */
  heldId: string | null;
  itemId: string | null;
};

type Span = { from: string; to: string; birthMonth: number | null };

/** The last day of a plan's twenty quarters. */
export const lastDayOf = (startsIn: Quarter): string =>
  dayText(dayNumber(quarterStart(startsIn + HORIZON)) - 1);

/** The day an item of the plan is, or was, earned: the last of the quarter it was done in, else of its last quarter. */
export const awardOf = (item: PlacedItem): string =>
  dayText(dayNumber(quarterStart((item.doneIn ?? lastQuarter(item)) + 1)) - 1);

/** The award of an item of the plan that is open: the last day of its last quarter; null in the tray or when it is over. */
export function plannedAward(item: PlanItem): string | null {
  const isOpen = item.status === "planned" || item.status === "in progress";
  return isOpen && isPlaced(item) ? awardOf(item) : null;
}

/**
 * Every day inside `span` (both ends included) on which a cycle ends, as if each before it were renewed, the earliest
 * first. The issuer's own date goes before the rule's, and the rule counts on from it. Nothing is due for what does not
 * expire, is only recommended, or is kept alive by another of `all`.
 */
export function renewalDates(all: readonly Renewing[], span: Span): RenewalDue[] {
  return all
    .flatMap((one) =>
      datesOf(one, all, span).map((date) => ({
        id: `${one.heldId ?? one.itemId} ${date}`,
        title: one.title,
        date,
        quarter: quarterOf(date),
        heldId: one.heldId,
        itemId: one.itemId,
      })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function datesOf(one: Renewing, all: readonly Renewing[], span: Span): string[] {
  const isWithin = (date: string) => span.from <= date && date <= span.to;
  const { rule, expiresOn } = one;
  if (expiresOn !== null)
    return countedFrom(expiresOn, rule?.cycle?.months, span.to).filter(isWithin);
  if (!rule || one.awardedOn > span.to || lacksBirthMonth({ rule }, span.birthMonth)) return [];
  const owned = { awarded: one.awardedOn, rule };
  const { from, to, birthMonth } = span;
  return ownedCycles(owned, { from, to, birthMonth: birthMonth ?? undefined }).flatMap(
    ({ period, terms }) => {
      const date = dayText(period.to);
      const isSpared =
        terms.voluntary === true ||
        all.some(
          ({ seedKey, awardedOn }) =>
            seedKey !== null && terms.renewedBy?.includes(seedKey) && awardedOn <= date,
        );
      return isSpared || !isWithin(date) ? [] : [date];
    },
  );
}

/** A first date, and every so many months after it, to the span's end. */
function countedFrom(first: string, months: number | undefined, to: string): string[] {
  const dates: string[] = [];
  for (let n = 0; ; n++) {
    const date = dayText(addMonths(dayNumber(first), n * (months ?? 0)));
    if (date > to) return dates;
    dates.push(date);
    if (!months) return dates;
  }
}
