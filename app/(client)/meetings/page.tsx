import type { Metadata } from "next";
import { LiveNews } from "@/components/coaching/live/live-news";
import { MeetingsPart } from "@/components/coaching/meetings/meetings-part";
import { PageHeader } from "@/components/layout/page-header";
import { listMyMeetings } from "@/lib/coaching/queries";
import { now, today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Meetings" };

const GONE = "a coach who has left";

export default async function MeetingsPage() {
  const since = now().getTime();
  const actor = await requireActor();
  const { meetings, actions, coaches } = await listMyMeetings(actor);
  return (
    <>
      <PageHeader
        title="Meetings with your coach"
        back={<a href="/overview">Overview</a>}
        lead={
          coaches.length > 0
            ? "What you talk about, what you agreed, and who does what by when. You both read and write it."
            : "What you agreed with a coach stays with you. To plan a meeting, invite a coach first."
        }
        actions={coaches.length === 0 && <a href="/settings/sharing">Invite a coach</a>}
      />
      {coaches.length > 0 && (
        <LiveNews about="meetings" id={actor.userId} since={since} from="your coach" />
      )}
      <MeetingsPart
        meetings={meetings}
        actions={actions}
        people={coaches}
        withWhom={({ coachName }) => `with ${coachName ?? GONE}`}
        whoDoes={({ who, coachName }) => (who === "client" ? "You" : (coachName ?? GONE))}
        today={today(actor.timeZone)}
        timeZone={actor.timeZone}
      />
    </>
  );
}
