/**
 * A calendar date as the number of days since 1970-01-01, in no time zone: arithmetic on days is arithmetic
 * on integers, and no clock or zone of the machine has a say.
 */
export type Day = number;

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Days before each month of a common year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const EPOCH = 719_162;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysBefore = (year: number) => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? 28 + Number(isLeap(year)) : 30 + Number([1, 3, 5, 7, 8, 10, 12].includes(month));

/**
 * The day of a year's month (1 to 12), Gregorian. A day past the month's end is the month's last:
 * 31 April is 30 April, 29 February is 28 February in common years.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const leapDay = Number(month > 2 && isLeap(year));
  const clamped = Math.min(dayOfMonth, daysInMonth(year, month));
  return daysBefore(year) + (BEFORE[month - 1] ?? 0) + leapDay + clamped - 1 - EPOCH;
}

/** `2027-03-31` → 20908. Null for anything that is no date of the years 1 to 9999. */
export function parseDay(text: string): Day | null {
  const [year = 0, month = 0, dayOfMonth = 0] = (PATTERN.exec(text) ?? []).slice(1).map(Number);
  if (year < 1 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/** As `parseDay`, for text that is known to be a date. @throws RangeError where it is none */
export function dayNumber(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`a date YYYY-MM-DD is needed, got "${text}"`);
  return day;
}

/** The parts of a day; `month` from 1 to 12. */
export function dayParts(day: Day): { year: number; month: number; dayOfMonth: number } {
  const guess = Math.floor((day + EPOCH) / 365.2425) + 1;
  const year = [guess + 1, guess, guess - 1].find((one) => dayOf(one, 1, 1) <= day) ?? guess;
  const months = BEFORE.map((_, at) => dayOf(year, at + 1, 1));
  const month = months.findLastIndex((first) => first <= day) + 1;
  return { year, month, dayOfMonth: day - (months[month - 1] ?? day) + 1 };
}

/** 20908 → `2027-03-31`. */
export function dayText(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  const padded = (n: number, width: number) => String(n).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The same day of the month, `months` (any integer) later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const at = year * 12 + month - 1 + months;
  return dayOf(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, dayOfMonth);
}
