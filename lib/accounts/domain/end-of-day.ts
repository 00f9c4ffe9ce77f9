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
 * The instant at which a calendar day is over where the person lives: the next midnight.
 *
 * @param date     `YYYY-MM-DD`
 * @param timeZone IANA name; an unknown one throws RangeError
 * @returns where clocks change at midnight, the nearer of the two readings
 */
export function endOfDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60 * 1000;
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone));
}
