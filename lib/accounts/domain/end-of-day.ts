import { localInstant } from "@/lib/kernel/local-instant";

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The instant at which a calendar day is over where the person lives: the next midnight.
 *
 * @param date     `YYYY-MM-DD`
 * @param timeZone IANA name; an unknown one throws RangeError
 * @returns where clocks change at midnight, the nearer of the two readings
 */
export const endOfDay = (date: string, timeZone: string): Date =>
  localInstant(Date.parse(`${date}T00:00:00Z`) + A_DAY, timeZone);
