import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { MeetingState } from "@/lib/coaching/domain/meetings/meeting";

type MeetingLeadProps = {
  meeting: { startsAt: Date; minutes: number; place: string; state: MeetingState };
  timeZone: string;
};

/** When and where, in the reader's own time. */
export const MeetingLead = ({ meeting, timeZone }: MeetingLeadProps) => (
  <>
    <Moment at={meeting.startsAt} timeZone={timeZone} withTime /> your time, {meeting.minutes}{" "}
    minutes
    {meeting.place && (
      <>
        , <Place place={meeting.place} />
      </>
    )}
    {meeting.state === "called off" && (
      <>
        {" "}
        <Badge tone="warn">Called off</Badge>
      </>
    )}
  </>
);

/** A link where it is one, and a plain one only: what else an address could be is told as text. */
const Place = ({ place }: { place: string }) =>
  /^https:\/\/\S+$/.test(place) ? (
    <span className="break-words">
      <a href={place} rel="noreferrer nofollow">
        {place}
      </a>
    </span>
  ) : (
    <span className="break-words">{place}</span>
  );
