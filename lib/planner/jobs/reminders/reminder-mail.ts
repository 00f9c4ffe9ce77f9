import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { notifications, reminders } from "@/db/schema";
import { REMINDER } from "@/lib/planner/domain/notification-kinds";
import { reminderDue } from "@/lib/planner/emails/reminder-due";
import { reminderLink } from "@/lib/planner/queries/reminder-link";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";

/** The mail of one batch; null once everything in it was read, put off, or is gone. */
export async function reminderMail(batchId: string, toUserId: string | null) {
  if (toUserId === null) return null;
  const recipient = { userId: toUserId, roles: [], timeZone: "UTC" };
  const waiting = await asActor(recipient, (tx) =>
    tx
      .select({ id: reminders.id })
      .from(reminders)
      .innerJoin(
        notifications,
        and(eq(notifications.kind, REMINDER), eq(notifications.refId, reminders.id)),
      )
      .where(
        and(
          eq(reminders.batchId, batchId),
          isNull(reminders.snoozedUntil),
          isNull(notifications.readAt),
        ),
      ),
  );
  if (waiting.length === 0) return null;
  const link = (deed: "snooze" | "mute") => reminderLink(deed, batchId, now());
  return reminderDue({
    things: waiting.length,
    url: `${env.appOrigin}/inbox`,
    snoozeUrl: link("snooze"),
    muteUrl: link("mute"),
    settingsUrl: `${env.appOrigin}/settings/reminders`,
  });
}
