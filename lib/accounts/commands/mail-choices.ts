import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor, asNobody } from "@/db/client";
import { mailChoices } from "@/db/schema";
import { MAIL_KINDS, type MailKind, mailKindOf } from "@/lib/accounts/domain/mail-kinds";
import { getMailChoices, mailOfLink } from "@/lib/accounts/queries/mail-choices";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";

/** Keeps which mails the actor wants. Throws Conflict with what stands now. */
export const saveMailChoices = (
  actor: Actor,
  { version, wanted }: { version: number; wanted: readonly MailKind[] },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const off = MAIL_KINDS.filter((kind) => !wanted.includes(kind));
    const [kept] = await tx
      .insert(mailChoices)
      .values({ userId: actor.userId, off })
      .onConflictDoUpdate({
        target: mailChoices.userId,
        set: { off, version: sql`${mailChoices.version} + 1`, updatedAt: sql`now()` },
        setWhere: eq(mailChoices.version, version),
      })
      .returning({ version: mailChoices.version });
    if (kept) return;
    const now = await getMailChoices(actor);
    throw new Conflict("These were changed since you opened them, in another tab or by a link.", {
      ...Object.fromEntries(now.wanted.map((kind) => [`kind.${kind}`, "on"])),
      version: String(now.version),
    });
  });

/** Stops mails of one's kind by its link, or begins them again, without signing in; twice is as once. Throws Refused. */
export async function stopMailsByLink(token: string, stop: boolean): Promise<{ kind: MailKind }> {
  const mailId = mailOfLink(token);
  const { rows } = mailId
    ? await asNobody((db) =>
        db.execute<{ kind: string | null }>(sql`select stop_mails(${mailId}, ${stop}) as kind`),
      )
    : { rows: [] };
  const kind = mailKindOf(rows[0]?.kind ?? "");
  if (!kind)
    throw new Refused("This link is not whole, or too old. Sign in to choose what is mailed.");
  return { kind };
}
