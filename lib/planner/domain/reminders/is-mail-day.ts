import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import type { Digest } from "./reminder-kinds";

/** The days of one person's reminders, as dates where they live. */
type Days = {
  today: string;
  /** Of the last mail; null before the first. */
  lastMailedOn: string | null;
  /** When the oldest of what waits fell due. */
  oldestDueOn: string;
};

/**
 * Whether what waits may be mailed today. A daily digest comes once a day; a weekly one on Monday, or, where Monday
 * was missed, on the next day for what waited then.
 */
export function isMailDay(digest: Digest, { today, lastMailedOn, oldestDueOn }: Days): boolean {
  if (digest === "off") return false;
  if (digest === "at once") return true;
  if (digest === "daily") return lastMailedOn === null || lastMailedOn < today;
  const monday = mondayOf(today);
  return (lastMailedOn === null || lastMailedOn < monday) && oldestDueOn <= monday;
}

/** The Monday of a date's week: 1970-01-01, day 0, was a Thursday. */
function mondayOf(date: string): string {
  const day = dayNumber(date);
  return dayText(day - ((((day + 3) % 7) + 7) % 7));
}
