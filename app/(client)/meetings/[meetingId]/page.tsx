import type { Metadata } from "next";
import { LiveNews } from "@/components/coaching/live/live-news";
import { ActionList } from "@/components/coaching/meetings/action-list";
import { Agenda } from "@/components/coaching/meetings/agenda";
import { AddActionForm, AgreedForm } from "@/components/coaching/meetings/meeting-forms";
import { MeetingLead } from "@/components/coaching/meetings/meeting-lead";
import { WhenPart } from "@/components/coaching/meetings/when-part";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { getMeeting } from "@/lib/coaching/queries";
import { now, today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Meeting" };

export default async function MeetingPage({ params }: PageProps<"/meetings/[meetingId]">) {
  const meetingId = idOrNotFound((await params).meetingId);
  const since = now().getTime();
  const actor = await requireActor();
  const meeting = await orNotFound(getMeeting(actor, meetingId));
  const { side, otherName, canChange, agreed, actions } = meeting;
  const { timeZone } = actor;
  const nameOf = ({ who }: { who: string }) => (who === side ? "You" : otherName);
  return (
    <>
      <PageHeader
        title={`Meeting with ${otherName}`}
        back={
          <a href={side === "client" ? "/meetings" : `/clients/${meeting.clientId}/meetings`}>
            All meetings
          </a>
        }
        lead={<MeetingLead meeting={meeting} timeZone={timeZone} />}
        actions={
          <LinkButton href={`/api/meetings/${meetingId}`} variant="secondary" size="compact">
            Into your calendar
          </LinkButton>
        }
      />
      <LiveNews
        about="meeting"
        id={meetingId}
        since={since}
        from={side === "client" ? "your coach" : "your client"}
      />
      <Section title="Agenda">
        <Agenda meetingId={meetingId} points={meeting.points} canAdd={canChange} />
      </Section>
      <Section title="What was agreed">
        {canChange ? (
          <AgreedForm
            meetingId={meetingId}
            standing={{ version: meeting.version, agreed }}
            otherName={otherName}
          />
        ) : (
          <p className="max-w-measure break-words whitespace-pre-wrap">
            {agreed || "Nothing noted."}
          </p>
        )}
      </Section>
      <Section title="Action items" lead="What is open stays here from meeting to meeting.">
        <div className="grid gap-6">
          {actions.length > 0 && (
            <ActionList
              actions={actions}
              nameOf={nameOf}
              today={today(timeZone)}
              timeZone={timeZone}
            />
          )}
          {canChange && <AddActionForm {...{ meetingId, side, otherName }} />}
        </div>
      </Section>
      {canChange && <WhenPart meeting={meeting} timeZone={timeZone} />}
    </>
  );
}
