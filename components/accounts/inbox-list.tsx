import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { Day } from "@/components/ui/day";
import { Moment } from "@/components/ui/moment";
import {
  openNotificationsAction,
  readNotificationAction,
  removeNotificationAction,
} from "@/lib/accounts/actions";
import { snoozeReminderAction } from "@/lib/planner/actions/reminders";

type Told = {
  id: string;
  at: Date;
  isUnread: boolean;
  sentence: string;
  detail: string | null;
  href: string;
  way: string;
  reminder?: { id: string; snoozedUntil: string | null };
};

/** What a person was told, newest first: opening one marks it as read. */
export function InboxList({ told, timeZone }: { told: readonly Told[]; timeZone: string }) {
  return (
    <ul className="border-t border-line-strong">
      {told.map((one) => (
        <li
          key={one.id}
          className="grid gap-x-8 gap-y-3 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
              <Moment at={one.at} timeZone={timeZone} withTime />
              {one.isUnread && <Badge tone="accent">New</Badge>}
            </p>
            <p className={`mt-1 max-w-measure ${one.isUnread ? "font-semibold" : ""}`}>
              {one.sentence}
            </p>
            {one.reminder?.snoozedUntil && (
              <p className="mt-1 text-sm text-ink-2">
                Put off: it comes again on <Day date={one.reminder.snoozedUntil} />, if it is still
                open then.
              </p>
            )}
            {one.detail && (
              <p className="mt-1 max-w-measure break-words text-ink-2">{one.detail}</p>
            )}
          </div>
          <div className="flex flex-wrap items-start gap-2">
            <Deeds {...one} />
            {one.reminder && <Snooze {...one.reminder} sentence={one.sentence} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Deeds({ id: notificationId, isUnread, sentence, href, way }: Told) {
  const small = { size: "compact", fields: { notificationId } } as const;
  return (
    <>
      {href !== "/inbox" && (
        <ActionForm
          {...small}
          action={openNotificationsAction}
          fields={{ notificationIds: notificationId, to: href }}
          variant="secondary"
          pendingText="Opening…"
          aria-label={`${way}: ${sentence}`}
        >
          {way}
        </ActionForm>
      )}
      {isUnread && (
        <ActionForm
          {...small}
          action={readNotificationAction}
          variant="quiet"
          aria-label={`Mark as read: ${sentence}`}
        >
          Mark as read
        </ActionForm>
      )}
      <ActionForm
        {...small}
        action={removeNotificationAction}
        variant="quiet"
        pendingText="Removing…"
        aria-label={`Remove: ${sentence}`}
      >
        Remove
      </ActionForm>
    </>
  );
}

type SnoozeProps = NonNullable<Told["reminder"]> & Pick<Told, "sentence">;

function Snooze({ id, snoozedUntil, sentence }: SnoozeProps) {
  const words = snoozedUntil ? "Do not put it off" : "Remind me in a week";
  return (
    <ActionForm
      size="compact"
      action={snoozeReminderAction}
      fields={{ reminderId: id, put: snoozedUntil ? "on" : "off" }}
      variant="quiet"
      aria-label={`${words}: ${sentence}`}
    >
      {words}
    </ActionForm>
  );
}
