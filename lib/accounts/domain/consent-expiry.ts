import { endOfDay } from "./end-of-day";

/** The longest something is shared ahead, in days: five years. */
const LONGEST_DAYS = 1827;

/**
 * The instant up to which something is shared that is shared until `date`, that day included.
 *
 * @param date     `YYYY-MM-DD` as the client reads calendars
 * @param timeZone where the client lives
 * @returns null when that day is over already, or more than five years ahead
 */
export function consentExpiry(date: string, timeZone: string, now: Date): Date | null {
  const end = endOfDay(date, timeZone);
  const ahead = end.getTime() - now.getTime();
  return ahead > 0 && ahead <= LONGEST_DAYS * 24 * 60 * 60 * 1000 ? end : null;
}
