import type { Day } from "@/lib/kernel/calendar-date";
import {
  dividedBy,
  type Fraction,
  fraction,
  greatest,
  isLess,
  minus,
  plus,
  times,
  ZERO,
} from "@/lib/kernel/fraction";
import {
  allLines,
  type CycleRecord,
  isShort,
  type LineRecord,
  recordLine,
  totalLine,
} from "./cycle-record";
import { daysIn, holds } from "./period";

/** Mean length of a month in days: a quarter of 365.25 · 4 / 12. */
const DAYS_PER_MONTH = fraction(30.4375);
const ONE = fraction(1);

/** Floors asked of the periods that hold `today`. */
const openFloors = (record: CycleRecord, today: Day): LineRecord[] =>
  allLines(record).filter(
    ({ line, period, isAsked }) => line.min !== undefined && isAsked && holds(period, today),
  );

/**
 * Units a month that the most pressing floor still asks: what remains of it, over the months from today to
 * its period's last day (both included), at least one.
 */
export const pacePerMonth = (record: CycleRecord, today: Day): Fraction =>
  openFloors(record, today)
    .map(({ remaining, period }) => dividedBy(remaining, monthsLeft(today, period.to)))
    .reduce(greatest, ZERO);

const monthsLeft = (today: Day, to: Day): Fraction =>
  greatest(dividedBy(fraction(to - today + 1), DAYS_PER_MONTH), ONE);

/**
 * What the cycle's total comes to at the present pace: what was carried in, and the rest over the share of
 * the cycle's days gone, today included. Null where the rule has no floor for the whole cycle.
 */
export function forecast(record: CycleRecord, today: Day): Fraction | null {
  const line = totalLine(record);
  return line ? projected(record, recordLine(record, line), today) : null;
}

function projected(
  record: CycleRecord,
  { line, period, earned }: LineRecord,
  today: Day,
): Fraction {
  const carried = line === totalLine(record) ? record.carriedIn : ZERO;
  const gone = fraction(today - period.from + 1);
  return plus(carried, dividedBy(times(minus(earned, carried), fraction(daysIn(period))), gone));
}

/**
 * Whether a running cycle threatens to end short: one of its years has already, or a floor whose period is
 * at least a quarter gone would, at the present pace.
 */
export const isAtRisk = (record: CycleRecord, today: Day): boolean =>
  allLines(record).some((line) => line.period.to < today && isShort(line)) ||
  openFloors(record, today).some(
    (floor) =>
      (today - floor.period.from + 1) * 4 >= daysIn(floor.period) &&
      isLess(projected(record, floor, today), fraction(floor.line.min ?? 0)),
  );
