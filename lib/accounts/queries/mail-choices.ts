import "server-only";
import { timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { mailChoices } from "@/db/schema";
import { MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import type { Actor } from "@/lib/kernel/actor";
import { env } from "@/lib/platform/env";
import { rawToken } from "@/lib/platform/secrets";

/** Which mails the actor gets, and whether once a day; version 0 while they have said nothing. */
export const getMailChoices = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        off: mailChoices.off,
        isDaily: mailChoices.isDaily,
        version: mailChoices.version,
      })
      .from(mailChoices)
      .where(eq(mailChoices.userId, actor.userId));
    const off = row?.off ?? [];
    const isDaily = row?.isDaily ?? false;
    return {
      version: row?.version ?? 0,
      isDaily,
      wanted: MAIL_KINDS.filter((kind) => !off.includes(kind)),
    };
  });

const TOKEN = /^([0-9a-f-]{36})\.([\w-]{43})$/;
const signature = (mailId: string): string => rawToken("stop-mails", mailId);

/** The address that stops mails like this one without signing in; it can do nothing else. */
export const stopMailsLink = (mailId: string): string =>
  `${env.appOrigin}/unsubscribe?token=${mailId}.${signature(mailId)}`;

/** The mail a link's token speaks of; null where it is forged or cut short. */
export function mailOfLink(token: string): string | null {
  const [, mailId = "", given = ""] = TOKEN.exec(token) ?? [];
  if (given === "") return null;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(mailId))) ? mailId : null;
}
