import { dayNumber, dayText } from "@/lib/kernel/calendar-date";

/** One whole day in a calendar. `uid` stays; `sequence` grows with every change of what is said. */
export type CalendarEntry = {
  uid: string;
  /** `YYYY-MM-DD`, in no time zone. */
  day: string;
  summary: string;
  sequence: number;
  changedAt: Date;
};

/** RFC 5545 §3.1: a line holds at most so many octets, its end aside. */
const LINE_OCTETS = 75;
/** A calendar program asks again about this often. */
const RENEWED_EVERY = "PT12H";

/**
 * Whole days as an iCalendar stream (RFC 5545). Every day is a date without a time (`VALUE=DATE`), and ends before the
 * next begins (`DTEND` is exclusive), so that it is the same day in every time zone.
 */
export const icsCalendar = (entries: readonly CalendarEntry[], name: string): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fairlead//Plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${RENEWED_EVERY}`,
    ...entries.flatMap(event),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

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
const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, "");

/** Text as a value: backslash, semicolon, comma and line ends are written out; other controls are left away. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");

/** A long line goes on behind a space, never in the middle of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
