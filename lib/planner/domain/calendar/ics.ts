import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { escaped, icsLines, instant } from "./ics-lines";

/** One whole day in a calendar. `uid` stays; `sequence` grows with every change of what is said. */
export type CalendarEntry = {
  uid: string;
  /** `YYYY-MM-DD`, in no time zone. */
  day: string;
  summary: string;
  sequence: number;
  changedAt: Date;
};

/** A calendar program asks again about this often. */
const RENEWED_EVERY = "PT12H";

/**
 * Whole days as an iCalendar stream (RFC 5545). Every day is a date without a time (`VALUE=DATE`), and ends before the
 * next begins (`DTEND` is exclusive), so that it is the same day in every time zone.
 */
export const icsCalendar = (entries: readonly CalendarEntry[], name: string): string =>
  icsLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fairlead//Plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${RENEWED_EVERY}`,
    ...entries.flatMap(event),
    "END:VCALENDAR",
  ]);

const event = ({ uid, day, summary, sequence, changedAt }: CalendarEntry): string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:${instant(changedAt)}`,
  `LAST-MODIFIED:${instant(changedAt)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${date(day)}`,
  `DTEND;VALUE=DATE:${date(dayText(dayNumber(day) + 1))}`,
  `SUMMARY:${escaped(summary)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const date = (day: string): string => day.replaceAll("-", "");
