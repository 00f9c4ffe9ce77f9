import type { Metadata } from "next";
import { controlClass } from "@/components/forms/control-frame";
import { DeedButton } from "@/components/forms/deed-button";
import { Section } from "@/components/layout/section";
import { CalendarForm } from "@/components/planner/calendar-form";
import { Moment } from "@/components/ui/moment";
import { revokeFeedAction } from "@/lib/planner/actions/calendar";
import { findFeed } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage() {
  const actor = await requireActor();
  const feed = await findFeed(actor);
  const { timeZone } = actor;
  return (
    <>
      <Section
        title="Your plan in your calendar"
        lead="An address by which your calendar program reads the dates of your plan: when items begin and end, tripwires, check-ins and renewals. Whoever has it can read them, so treat it like a password."
      >
        {feed ? (
          <div className="flex max-w-question flex-col gap-3">
            <label htmlFor="calendar-address" className="font-semibold">
              Address to subscribe to
            </label>
            <input
              id="calendar-address"
              readOnly
              value={feed.address}
              className={`${controlClass} text-sm`}
            />
            <p className="text-sm text-ink-2">
              Made <Moment at={feed.createdAt} timeZone={timeZone} />
              {feed.lastReadAt ? (
                <>
                  , last read <Moment at={feed.lastReadAt} timeZone={timeZone} withTime />.
                </>
              ) : (
                ", not read yet."
              )}
            </p>
          </div>
        ) : (
          <p className="text-ink-2">There is no address: nobody can read your dates.</p>
        )}
      </Section>
      <Section
        title={feed ? "A new address" : "Make the address"}
        lead={feed && "The old one stops working at once. Subscribe again with the new one."}
      >
        <CalendarForm isOpen={feed !== null} showsTitles={feed?.showsTitles ?? false} />
      </Section>
      {feed && (
        <Section
          title="Take it back"
          lead="The address stops working at once. What a calendar program has read already, it may keep until it asks again."
        >
          <DeedButton action={revokeFeedAction} variant="danger" pendingText="Taking it back…">
            Take the address back
          </DeedButton>
        </Section>
      )}
    </>
  );
}
