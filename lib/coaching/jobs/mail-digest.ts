import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import type { PoolClient } from "pg";
import { asActor } from "@/db/client";
import { mails } from "@/db/schema";
import { MAIL_DIGEST, MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import { getMailChoices } from "@/lib/accounts/queries/mail-choices";
import { mailDigest } from "@/lib/coaching/emails/mail-digest";
import { isMailDay } from "@/lib/planner/domain/reminders/is-mail-day";
import { localTime } from "@/lib/planner/domain/reminders/local-time";
import { nextAllowedInstant } from "@/lib/planner/domain/reminders/next-allowed-instant";
import { BY_DEFAULT } from "@/lib/planner/domain/reminders/reminder-kinds";
import { now as rightNow } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { underLock } from "@/lib/platform/under-lock";

type Compose = (refId: string, toUserId: string | null) => Promise<object | null>;

const UNSENT =
  "m.kind = any ($1) and m.sent_at is null and m.dropped_at is null and m.batch_id is null";

/** Whether a mail `m` waits for the daily one, by its kind. */
const IS_DAILY = (userId: string) =>
  `exists (select 1 from mail_choices c where c.user_id = ${userId} and m.kind = any (c.daily))`;

/** Who has something waiting for one mail a day, with when the last one went. */
const WAITING = `
  select u.id as "userId", u.time_zone as "timeZone", s.quiet_from as "from", s.quiet_to as "to",
    min(m.created_at at time zone u.time_zone)::date::text as "oldestDueOn",
    (select max(d.created_at at time zone u.time_zone)::date::text from mails d
      where d.user_id = u.id and d.kind = $2) as "lastMailedOn"
  from mails m join users u on u.id = m.user_id and u.state = 'active' and u.email_verified_at is not null
    left join reminder_settings s on s.user_id = u.id
  where ${UNSENT} and ${IS_DAILY("m.user_id")} group by u.id, u.time_zone, s.quiet_from, s.quiet_to`;

/** Gathers what waits for one person into a batch and queues its mail, in the one statement. */
const GATHER = `
  with batch as (select gen_random_uuid() as id),
  taken as (update mails m set batch_id = batch.id from batch
    where m.user_id = $2 and ${UNSENT} and ${IS_DAILY("$2")} returning m.batch_id)
  select queue_mail($3 || ':' || t.batch_id, $3, t.batch_id, u.id, u.email)
  from (select distinct batch_id from taken) t, users u where u.id = $2`;

type Waiting = {
  userId: string;
  timeZone: string;
  from: number | null;
  to: number | null;
  oldestDueOn: string;
  lastMailedOn: string | null;
};

function isMailed(one: Waiting, now: Date): boolean {
  const { from, to, timeZone } = one;
  const quiet = from === null || to === null ? BY_DEFAULT.quiet : { from, to };
  if (nextAllowedInstant(now, timeZone, quiet) > now) return false;
  return isMailDay("daily", { ...one, today: localTime(now, timeZone).date });
}

/** Queues the daily mail of everybody whose day it is at `now`, as the tables' owner: each thing once. */
export async function digestMails(client: PoolClient, now: Date): Promise<{ mails: number }> {
  const { rows } = await client.query<Waiting>(WAITING, [MAIL_KINDS, MAIL_DIGEST]);
  const ready = rows.filter((one) => isMailed(one, now));
  for (const { userId } of ready) await client.query(GATHER, [MAIL_KINDS, userId, MAIL_DIGEST]);
  return { mails: ready.length };
}

/** The same as a job: one at a time. */
export const digestMailsTask: Task = (_payload, { withPgClient }) =>
  withPgClient((client) =>
    underLock(client, "digest-mails", async () => {
      await digestMails(client, rightNow());
    }),
  );

/**
 * The daily mail of a batch, out of what each mail in it would say now by `single`: what was taken back, stopped or
 * read meanwhile counts no longer. Null where nothing is left.
 */
export const digestMail =
  (single: Readonly<Record<string, Compose>>) =>
  async (batchId: string, toUserId: string | null) => {
    if (toUserId === null) return null;
    const recipient = { userId: toUserId, roles: [], timeZone: "UTC" };
    const { paces } = await getMailChoices(recipient);
    const wanted = MAIL_KINDS.filter((kind) => paces[kind] !== "off");
    const gathered = await asActor(recipient, (tx) =>
      tx
        .select({ kind: mails.kind, refId: mails.refId })
        .from(mails)
        .where(
          sql`${eq(mails.batchId, batchId)} and ${mails.sentAt} is null and ${mails.kind} = any (${sql.param(wanted)}::text[])
            and not exists (select 1 from notifications n where n.key = ${mails.key} and n.read_at is not null)`,
        ),
    );
    let things = 0;
    for (const { kind, refId } of gathered) if (await single[kind]?.(refId, toUserId)) things += 1;
    const { appOrigin } = env;
    const settingsUrl = `${appOrigin}/settings/reminders`;
    return things === 0 ? null : mailDigest({ things, url: `${appOrigin}/inbox`, settingsUrl });
  };
