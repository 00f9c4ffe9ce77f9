import { type Day, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { type Quarter, quarterStart } from "@/lib/kernel/quarter";

/** A check-in is asked for this many days before its quarter ends. */
const DAYS_BEFORE_END = 14;

/**
 * Whether a quarter's check-in may be written in the quarter `today`: in its own quarter and in the one after,
 * never ahead. Then it is kept as it is.
 */
export const isOpenCheckIn = (quarter: Quarter, today: Quarter): boolean =>
  quarter === today || quarter === today - 1;

/** The date (`YYYY-MM-DD`) from which a quarter's check-in is due: two weeks before the quarter ends. */
export const checkInDueOn = (quarter: Quarter): string =>
  dayText(dayNumber(quarterStart(quarter + 1)) - DAYS_BEFORE_END);

/** The last date on which a quarter's check-in may still be written: the end of the quarter after. */
export function checkInOpenUntil(quarter: Quarter): string {
  const end: Day = dayNumber(quarterStart(quarter + 2)) - 1;
  return dayText(end);
}
