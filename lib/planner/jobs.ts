import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { asActor } from "@/db/client";
import { notifications } from "@/db/schema";
import { env } from "@/lib/platform/env";
import { CREDENTIAL_CHANGED, REMINDER } from "./domain/notification-kinds";
import { credentialChanged } from "./emails/credential-changed";
import { reminderMail } from "./jobs/reminders/reminder-mail";

type Email = { subject: string; text: string; unsubscribe?: string };
type Compose = (refId: string, toUserId: string | null) => Promise<Email | null>;

const ofVersion = z.object({ versionId: z.uuid() });

/**
 * Everybody whose plan still names the entry, once per person and version: the mail is queued where the
 * notification is new, in the one statement. A version that is gone, or was not to be announced, tells nobody.
 */
const TELL = `
  with told as (
    insert into notifications (user_id, key, kind, ref_id)
    select distinct u.id, $2 || ':' || v.id, $2, v.id
    from credential_versions v
      join plan_items i on i.credential_id = v.credential_id and i.status in ('planned', 'in progress')
      join users u on u.id = i.client_id and u.state = 'active'
    where v.id = $1 and v.is_announced
    on conflict (user_id, key) do nothing
    returning user_id, key)
  select queue_mail(told.key || ':' || u.id, $2, $1, u.id, u.email)
  from told join users u on u.id = told.user_id where u.email_verified_at is not null`;

/** Tells the people whose plans name an entry that it changed, as the tables' owner. */
export const credentialChangedTask: Task = async (payload, { withPgClient, logger }) => {
  const { versionId } = ofVersion.parse(payload);
  const { rowCount } = await withPgClient((client) =>
    client.query(TELL, [versionId, CREDENTIAL_CHANGED]),
  );
  logger.info(`credential changed: ${rowCount ?? 0} told`);
};

/** Whether the person has still to read of it. */
async function isUnread(refId: string, userId: string): Promise<boolean> {
  const recipient = { userId, roles: [], timeZone: "UTC" };
  const [row] = await asActor(recipient, (tx) =>
    tx
      .select({ id: notifications.id })
      .from(notifications)
      .where(and(eq(notifications.refId, refId), isNull(notifications.readAt))),
  );
  return row !== undefined;
}

/** Mails of this room by kind, composed from what is true when they are sent; null when nothing is left to say. */
export const plannerMails = {
  [CREDENTIAL_CHANGED]: async (versionId, toUserId) =>
    toUserId !== null && (await isUnread(versionId, toUserId))
      ? credentialChanged({ url: `${env.appOrigin}/inbox` })
      : null,
  [REMINDER]: reminderMail,
} satisfies Record<string, Compose>;
