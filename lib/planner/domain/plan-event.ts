import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { isolated } from "@/lib/kernel/isolated";
import { type Quarter, quarterStart, quarterText } from "@/lib/kernel/quarter";
import { checkInDueOn } from "./check-ins/check-in-window";
import { HORIZON, type PlanSnapshot } from "./plan";
import type { StoredTripwire } from "./scenarios/tripwire-state";

/** Something that falls on a day: shown in the calendar among the items, which have quarters only. */
export type PlanEvent = Readonly<{
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  href: string;
  kind: "eligibility" | "renewal" | "tripwire" | "check-in";
}>;

/** From which day on each item may begin, where the plan knows one and it is still to come or to be begun. */
export const eligibilityEvents = (
  { items }: Pick<PlanSnapshot, "items">,
  hrefOf: (itemId: string) => string,
): PlanEvent[] =>
  items.flatMap(({ id, title, earliestIn, status }) =>
    earliestIn === null || status !== "planned"
      ? []
      : [
          {
            date: quarterStart(earliestIn),
            title: `${isolated(title)}: you may begin`,
            href: hrefOf(id),
            kind: "eligibility" as const,
          },
        ],
  );

/** The last day on which each open tripwire may still come true. */
export const tripwireEvents = (
  tripwires: readonly Pick<StoredTripwire, "condition" | "dueIn">[],
  href: string,
): PlanEvent[] =>
  tripwires.map(({ condition, dueIn }) => ({
    date: dayText(dayNumber(quarterStart(dueIn + 1)) - 1),
    title: `By now: ${condition}`,
    href,
    kind: "tripwire",
  }));

/** From which day on each quarter of the plan asks for its check-in, from the quarter `today` on. */
export const checkInEvents = (startsIn: Quarter, today: Quarter, href: string): PlanEvent[] =>
  Array.from({ length: HORIZON }, (_, at) => startsIn + at)
    .filter((quarter) => quarter >= today)
    .map((quarter) => ({
      date: checkInDueOn(quarter),
      title: `Check-in of ${quarterText(quarter)}`,
      href,
      kind: "check-in",
    }));

/** The three months of a quarter, as `YYYY-MM` and in words: `October 2027`. */
export const monthsOf = (quarter: Quarter): { month: string; words: string }[] => {
  const year = quarterText(quarter).slice(0, 4);
  return [1, 2, 3].map((nth) => {
    const number = (quarter % 4) * 3 + nth;
    return {
      month: `${year}-${String(number).padStart(2, "0")}`,
      words: `${MONTHS[number - 1]} ${year}`,
    };
  });
};
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
