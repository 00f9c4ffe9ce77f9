import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, asNobody } from "@/db/client";
import { reminderSettings, reminders } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { reminderForm } from "@/lib/planner/domain/reminders/reminder-form";
import { REMINDER_KINDS, type ReminderKind } from "@/lib/planner/domain/reminders/reminder-kinds";
import { batchOfLink } from "@/lib/planner/queries/reminder-link";
import { getReminderSettings } from "@/lib/planner/queries/reminders";
import type { ReminderSettingsInput } from "@/lib/planner/schema/reminders";
import { now } from "@/lib/platform/clock";

/** Keeps how the actor wants to be reminded. Throws Conflict with what stands now. */
export const saveReminderSettings = (
  actor: Actor,
  { version, ...settings }: ReminderSettingsInput,
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { quiet, ...values } = settings;
    const set = { ...values, quietFrom: quiet.from, quietTo: quiet.to };
    const [kept] = await tx
      .insert(reminderSettings)
      .values({ userId: actor.userId, ...set })
      .onConflictDoUpdate({
        target: reminderSettings.userId,
        set: { ...set, version: sql`${reminderSettings.version} + 1`, updatedAt: sql`now()` },
        setWhere: eq(reminderSettings.version, version),
      })
      .returning({ version: reminderSettings.version });
    if (kept) return;
    const { version: current, ...standing } = await getReminderSettings(actor);
    throw new Conflict("These were changed since you opened them, in another tab or by a link.", {
      ...reminderForm(standing),
      version: String(current),
    });
  });

/** Puts one of the actor's own reminders off for a week, or takes that back. Throws NotFound. */
export const snoozeReminder = (
  actor: Actor,
  { reminderId, isOff }: { reminderId: string; isOff: boolean },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const inAWeek = sql`(now() at time zone ${actor.timeZone})::date + 7`;
    const put = await tx
      .update(reminders)
      .set({ snoozedUntil: isOff ? inAWeek : null })
      .where(and(eq(reminders.id, reminderId), eq(reminders.userId, actor.userId)))
      .returning({ id: reminders.id });
    if (put.length === 0) throw new NotFound("reminder");
  });

const GONE = "This link has run out, or is not whole. Sign in to change your reminders.";

/** Puts off what a mail told of, by its link, without signing in; doing it again changes nothing. Throws Refused. */
export async function snoozeByLink(token: string): Promise<{ until: string }> {
  const batchId = batchOfLink("snooze", token, now());
  if (!batchId) throw new Refused(GONE);
  const { rows } = await asNobody((db) =>
    db.execute<{ until: string }>(sql`select snooze_reminders(${batchId})::text as until`),
  );
  const [put] = rows;
  if (!put) throw new Refused(GONE);
  return put;
}

/** Stops reminders of the kinds a mail told of, by its link, without signing in. Throws Refused. */
export async function muteByLink(token: string): Promise<{ kinds: ReminderKind[] }> {
  const batchId = batchOfLink("mute", token, now());
  if (!batchId) throw new Refused(GONE);
  const { rows } = await asNobody((db) =>
    db.execute<{ kind: string }>(sql`select mute_reminders(${batchId}) as kind`),
  );
  if (rows.length === 0) throw new Refused(GONE);
  return { kinds: REMINDER_KINDS.filter((kind) => rows.some((row) => row.kind === kind)) };
}
