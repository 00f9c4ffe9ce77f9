import type { ComponentProps } from "react";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionList } from "./action-list";
import { MeetingList } from "./meeting-list";
import { PlanMeetingForm } from "./plan-meeting-form";

type Meeting = ComponentProps<typeof MeetingList>["meetings"][number] & {
  coachName: string | null;
};
type Action = ComponentProps<typeof ActionList>["actions"][number] & { coachName: string | null };

type MeetingsPartProps = {
  meetings: readonly Meeting[];
  actions: readonly Action[];
  people: readonly { engagementId: string; name: string }[];
  /** The other one of a meeting, and who does what, as they are called here. */
  withWhom: (meeting: { coachName: string | null }) => string;
  whoDoes: (action: { who: "client" | "coach"; coachName: string | null }) => string;
  today: string;
  timeZone: string;
};

/** What is open, which meetings are ahead, which were; and a new one. */
export function MeetingsPart(props: MeetingsPartProps) {
  const { meetings, actions, people, today, timeZone } = props;
  const ahead = meetings.filter(({ state }) => state === "ahead").reverse();
  const past = meetings.filter(({ state }) => state !== "ahead");
  const list = (rows: readonly Meeting[]) => (
    <MeetingList meetings={rows} nameOf={props.withWhom} timeZone={timeZone} />
  );
  return (
    <>
      {actions.length > 0 && (
        <Section title="Open action items">
          <ActionList actions={actions} nameOf={props.whoDoes} today={today} timeZone={timeZone} />
        </Section>
      )}
      <Section title="Ahead">
        {ahead.length > 0 ? list(ahead) : <EmptyState title="No meeting is planned" />}
      </Section>
      {people.length > 0 && (
        <Section title="Plan a meeting">
          <PlanMeetingForm timeZone={timeZone} people={people} />
        </Section>
      )}
      {past.length > 0 && <Section title="Before">{list(past)}</Section>}
    </>
  );
}
