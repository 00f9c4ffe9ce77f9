/** Offset of `timeZone` from UTC at `instant`, in milliseconds; east is positive. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which clocks of a place show something.
 *
 * @param shown    what they show, in milliseconds as if it were UTC
 * @param timeZone IANA name; an unknown one throws RangeError
 * @returns where clocks change then, the nearer of the two readings
 */
export function localInstant(shown: number, timeZone: string): Date {
  const guess = shown - offsetAt(shown, timeZone);
  return new Date(shown - offsetAt(guess, timeZone));
}

/** What clocks of a place show at an instant: the date `YYYY-MM-DD` and the time `HH:MM`. */
export function shownAt(at: Date, timeZone: string): { date: string; time: string } {
  const text = new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
