import { ActionForm } from "@/components/forms/action-form";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { callOffAction } from "@/lib/coaching/actions/meetings";
import { shownAt } from "@/lib/kernel/local-instant";
import { MoveMeetingForm } from "./meeting-forms";

type WhenPartProps = {
  meeting: {
    id: string;
    version: number;
    startsAt: Date;
    minutes: number;
    place: string;
    cancelledAt: Date | null;
  };
  timeZone: string;
};

/** Another day or place, or none. */
export function WhenPart({ meeting, timeZone }: WhenPartProps) {
  const { id, version, startsAt, minutes, place, cancelledAt } = meeting;
  const isOff = cancelledAt !== null;
  return (
    <Section title="Day and place">
      <div className="grid gap-4">
        <Disclosure summary="Change them">
          <MoveMeetingForm
            meetingId={id}
            timeZone={timeZone}
            standing={{
              version,
              initial: { ...shownAt(startsAt, timeZone), minutes: String(minutes), place },
            }}
          />
        </Disclosure>
        <ActionForm
          action={callOffAction}
          fields={{ meetingId: id, version: String(version), isOff: isOff ? "no" : "yes" }}
          variant="secondary"
          size="compact"
          pendingText="One moment…"
        >
          {isOff ? "It takes place after all" : "Call it off"}
        </ActionForm>
      </div>
    </Section>
  );
}
