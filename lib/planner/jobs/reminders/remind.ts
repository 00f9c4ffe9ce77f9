import "server-only";
import type { Task } from "graphile-worker";
import type { PoolClient } from "pg";
import { REMINDER } from "@/lib/planner/domain/notification-kinds";
import { dueToday } from "@/lib/planner/domain/reminders/due-today";
import { isMailDay } from "@/lib/planner/domain/reminders/is-mail-day";
import { localTime } from "@/lib/planner/domain/reminders/local-time";
import { nextAllowedInstant } from "@/lib/planner/domain/reminders/next-allowed-instant";
import { BY_DEFAULT, type Digest } from "@/lib/planner/domain/reminders/reminder-kinds";
import { now as rightNow } from "@/lib/platform/clock";
import { underLock } from "@/lib/platform/under-lock";
import { OPEN_THINGS } from "./open-things";
import { renewalsDue } from "./renewals-due";

type Thing = { kind: string; userId: string; refId: string; dueOn: string; today: string };

/** Notes what reminds and tells it in the app, in the one statement: once per person, thing and date. */
const TELL = `
  with told as (
    insert into reminders (user_id, kind, ref_id, due_on)
    select (x->>'userId')::uuid, x->>'kind', (x->>'refId')::uuid, (x->>'dueOn')::date
    from jsonb_array_elements($1::jsonb) x
    on conflict do nothing returning id, user_id)
  insert into notifications (user_id, key, kind, ref_id)
  select user_id, $2 || ':' || id, $2, id from told on conflict do nothing`;

/** What waits to be mailed, by person; what waited in vain while mails were off is not made up for. */
const WAITING = `
  select r.user_id as "userId", u.time_zone as "timeZone", s.digest, s.quiet_from as "from", s.quiet_to as "to",
    min(r.due_on)::text as "oldestDueOn",
    (select max(m.mailed_on)::text from reminders m where m.user_id = r.user_id) as "lastMailedOn"
  from reminders r join users u on u.id = r.user_id and u.state = 'active' and u.email_verified_at is not null
    left join reminder_settings s on s.user_id = u.id
  where r.batch_id is null and r.snoozed_until is null and r.due_on > $1::date - 35
  group by r.user_id, u.time_zone, s.digest, s.quiet_from, s.quiet_to`;

/** Gathers what waits for one person into a batch and queues its mail, in the one statement. */
const MAIL = `
  with batch as (select gen_random_uuid() as id),
  taken as (
    update reminders r set batch_id = batch.id, mailed_on = $2::date from batch
    where r.user_id = $1 and r.batch_id is null and r.snoozed_until is null returning r.batch_id)
  select queue_mail($3 || ':' || t.batch_id, $3, t.batch_id, u.id, u.email)
  from (select distinct batch_id from taken) t, users u where u.id = $1`;

type Waiting = {
  userId: string;
  timeZone: string;
  digest: Digest | null;
  from: number | null;
  to: number | null;
  oldestDueOn: string;
  lastMailedOn: string | null;
};

function isMailed(one: Waiting, now: Date): boolean {
  const { from, to } = one;
  const quiet = from === null || to === null ? BY_DEFAULT.quiet : { from, to };
  if (nextAllowedInstant(now, one.timeZone, quiet) > now) return false;
  const { date: today } = localTime(now, one.timeZone);
  return isMailDay(one.digest ?? BY_DEFAULT.digest, { ...one, today });
}

/**
 * Reminds everybody of what is due at `now`, as the tables' owner. It works from what is so, not from when it ran last:
 * what a worker that was down or killed has missed is caught up, and nothing is told twice.
 */
export async function remind(client: PoolClient, now: Date): Promise<{ mails: number }> {
  const renewals = JSON.stringify(await renewalsDue(client, now));
  const { rows: open } = await client.query<Thing>(OPEN_THINGS, [now, renewals]);
  const due = open.filter(({ dueOn, today }) => dueToday(dueOn, today));
  await client.query(TELL, [JSON.stringify(due), REMINDER]);
  const { rows: waiting } = await client.query<Waiting>(WAITING, [now]);
  const ready = waiting.filter((one) => isMailed(one, now));
  for (const { userId, timeZone } of ready)
    await client.query(MAIL, [userId, localTime(now, timeZone).date, REMINDER]);
  return { mails: ready.length };
}

/** The same as a job: one at a time. */
export const remindTask: Task = (_payload, { withPgClient }) =>
  withPgClient((client) =>
    underLock(client, "remind", async () => {
      await remind(client, rightNow());
    }),
  );
