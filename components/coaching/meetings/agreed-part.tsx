import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { ActionList } from "./action-list";

type AgreedPartProps = {
  coaching: {
    coaches: readonly string[];
    actions: readonly {
      id: string;
      who: "client" | "coach";
      what: string;
      dueOn: string | null;
      coachName: string | null;
    }[];
    meeting: { id: string; startsAt: string; otherName: string | null } | null;
  };
  today: string;
  timeZone: string;
};

/** The next meeting, and what is open of what was agreed; nothing where there is neither coach nor meeting. */
export function AgreedPart({ coaching, today, timeZone }: AgreedPartProps) {
  const { coaches, actions, meeting } = coaching;
  if (coaches.length === 0 && actions.length === 0 && !meeting) return null;
  // The page of meetings is a client's own; a coach finds them with each client.
  const isClient = coaches.length > 0 || actions.length > 0;
  return (
    <Section
      title="What you agreed"
      actions={
        isClient && (
          <LinkButton href="/meetings" variant="secondary" size="compact">
            Your meetings
          </LinkButton>
        )
      }
    >
      <div className="grid gap-4">
        {meeting ? (
          <p>
            <a href={`/meetings/${meeting.id}`}>
              <Moment at={new Date(meeting.startsAt)} timeZone={timeZone} withTime />
            </a>
            {meeting.otherName && `, with ${meeting.otherName}`}
          </p>
        ) : (
          <p className="text-ink-2">No meeting is planned.</p>
        )}
        {actions.length > 0 && (
          <ActionList
            actions={actions.map((one) => ({
              ...one,
              ...{ doneAt: null, canTick: one.who === "client", canRemove: false },
            }))}
            nameOf={({ who, coachName }) =>
              who === "client" ? "You" : (coachName ?? "A coach who has left")
            }
            today={today}
            timeZone={timeZone}
          />
        )}
      </div>
    </Section>
  );
}
