import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { localTime } from "./local-time";
import type { QuietHours } from "./reminder-kinds";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isQuiet = (minutes: number, { from, to }: QuietHours): boolean =>
  from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;

/**
 * The first instant, `now` or later, at which a mail may be sent: `now` itself outside the quiet hours, else when they
 * end where the person lives. An end that a change of the clocks leaves out is the first moment after it; one that
 * comes twice is the first of the two.
 */
export function nextAllowedInstant(now: Date, timeZone: string, quiet: QuietHours): Date {
  const here = localTime(now, timeZone);
  if (!isQuiet(here.minutes, quiet)) return now;
  const isTomorrow = here.minutes >= quiet.to;
  const date = isTomorrow ? dayText(dayNumber(here.date) + 1) : here.date;
  return instantOf({ date, minutes: quiet.to }, timeZone, now);
}

type Local = { date: string; minutes: number };

/** The first instant from `now` on at which the wall shows `wanted` or later. */
function instantOf(wanted: Local, timeZone: string, now: Date): Date {
  const asUtc = dayNumber(wanted.date) * DAY + wanted.minutes * MINUTE;
  const offsets = [now.getTime(), now.getTime() + DAY].map((at) => offsetAt(at, timeZone));
  const [first] = offsets
    .map((offset) => asUtc - offset)
    .filter((at) => at >= now.getTime() - MINUTE && isReached(at, wanted, timeZone))
    .sort((a, b) => a - b);
  return new Date(first ?? asUtc - Math.min(...offsets));
}

/** How far the wall is ahead of UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const { date, minutes } = localTime(new Date(at), timeZone);
  return dayNumber(date) * DAY + minutes * MINUTE - Math.floor(at / MINUTE) * MINUTE;
}

function isReached(at: number, wanted: Local, timeZone: string): boolean {
  const here = localTime(new Date(at), timeZone);
  return here.date > wanted.date || (here.date === wanted.date && here.minutes >= wanted.minutes);
}
