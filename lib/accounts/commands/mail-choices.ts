import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor, asNobody, type Database } from "@/db/client";
import { mailChoices } from "@/db/schema";
import {
  MAIL_KINDS,
  type MailKind,
  type StoppedKind,
  stoppedKindOf,
} from "@/lib/accounts/domain/mail-kinds";
import { kindsWith, type MailPaces } from "@/lib/accounts/domain/mail-pace";
import { getMailChoices, mailOfLink } from "@/lib/accounts/queries/mail-choices";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";

type Choices = { version: number; paces: MailPaces };

/** Keeps when each kind of mail comes to the actor. Throws Conflict with what stands now. */
export const saveMailChoices = (actor: Actor, { version, paces }: Choices): Promise<void> =>
  asActor(actor, async (tx) => {
    const chosen = { off: kindsWith(paces, "off"), daily: kindsWith(paces, "daily") };
    const [kept] = await tx
      .insert(mailChoices)
      .values({ userId: actor.userId, ...chosen })
      .onConflictDoUpdate({
        target: mailChoices.userId,
        set: { ...chosen, version: sql`${mailChoices.version} + 1`, updatedAt: sql`now()` },
        setWhere: eq(mailChoices.version, version),
      })
      .returning({ version: mailChoices.version });
    if (kept) return sendWaiting(tx, chosen.daily);
    const now = await getMailChoices(actor);
    throw new Conflict("These were changed since you opened them, in another tab or by a link.", {
      ...Object.fromEntries(MAIL_KINDS.map((kind) => [`kind.${kind}`, now.paces[kind]])),
      version: String(now.version),
    });
  });

/** What waited for the daily mail and comes so no longer is looked at like any other: sent, or let go of. */
async function sendWaiting(tx: Database, daily: readonly MailKind[]): Promise<void> {
  const others = MAIL_KINDS.filter((kind) => !daily.includes(kind));
  await tx.execute(sql`
    select enqueue('send-mail', json_build_object('mailId', id)) from mails
    where user_id = app_uid() and kind = any (${sql.param(others)}::text[])
      and sent_at is null and dropped_at is null and batch_id is null`);
}

/** Stops mails of one's kind by its link, or begins them again, without signing in; twice is as once. Throws Refused. */
export async function stopMailsByLink(
  token: string,
  stop: boolean,
): Promise<{ kind: StoppedKind }> {
  const mailId = mailOfLink(token);
  const { rows } = mailId
    ? await asNobody((db) =>
        db.execute<{ kind: string | null }>(sql`select stop_mails(${mailId}, ${stop}) as kind`),
      )
    : { rows: [] };
  const kind = stoppedKindOf(rows[0]?.kind ?? "");
  if (!kind)
    throw new Refused("This link is not whole, or too old. Sign in to choose what is mailed.");
  return { kind };
}
