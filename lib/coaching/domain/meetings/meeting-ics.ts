import { escaped, icsLines, instant } from "@/lib/planner/domain/calendar/ics-lines";

type DatedMeeting = {
  id: string;
  version: number;
  updatedAt: Date;
  startsAt: Date;
  minutes: number;
  place: string;
  isCancelled: boolean;
};

/** One meeting as an iCalendar file (RFC 5545): an instant, which a calendar shows in its own time zone. */
export function meetingIcs(meeting: DatedMeeting, otherName: string): string {
  const { id, version, updatedAt, startsAt, minutes, place, isCancelled } = meeting;
  const ends = new Date(startsAt.getTime() + minutes * 60_000);
  return icsLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fairlead//Meeting//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${isCancelled ? "CANCEL" : "PUBLISH"}`,
    "BEGIN:VEVENT",
    `UID:meeting-${id}@fairlead`,
    `DTSTAMP:${instant(updatedAt)}`,
    `LAST-MODIFIED:${instant(updatedAt)}`,
    `SEQUENCE:${version - 1}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(ends)}`,
    `SUMMARY:${escaped(`Coaching with ${otherName}`)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
}
