import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { MeetingState } from "@/lib/coaching/domain/meetings/meeting";

type Row = {
  id: string;
  startsAt: Date;
  place: string;
  agreed: string;
  points: number;
  state: MeetingState;
};

type MeetingListProps<Meeting extends Row> = {
  meetings: readonly Meeting[];
  nameOf: (meeting: Meeting) => string;
  timeZone: string;
};

const POINTS = (count: number): string =>
  count === 0
    ? "no agenda yet"
    : count === 1
      ? "1 point on the agenda"
      : `${count} points on the agenda`;

/** Meetings, each leading to its agenda and notes. */
export const MeetingList = <Meeting extends Row>(props: MeetingListProps<Meeting>) => (
  <ul className="divide-y divide-line border-y border-line">
    {props.meetings.map((meeting) => (
      <li
        key={meeting.id}
        className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3 hover:bg-sunken"
      >
        <div className="min-w-0 flex-1 basis-72">
          <a
            href={`/meetings/${meeting.id}`}
            className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
          >
            <Moment at={meeting.startsAt} timeZone={props.timeZone} withTime />
            <span className="sr-only">: </span>
          </a>
          <p className="line-clamp-2 text-sm break-words text-ink-2">
            {props.nameOf(meeting)}
            {meeting.agreed ? ` · ${meeting.agreed}` : ` · ${POINTS(meeting.points)}`}
          </p>
        </div>
        {meeting.state === "called off" && <Badge>Called off</Badge>}
      </li>
    ))}
  </ul>
);
