import "server-only";
import { timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { mailChoices } from "@/db/schema";
import { mailPaces } from "@/lib/accounts/domain/mail-pace";
import type { Actor } from "@/lib/kernel/actor";
import { env } from "@/lib/platform/env";
import { rawToken } from "@/lib/platform/secrets";

/** When each kind of mail comes to the actor; version 0 while they have said nothing. */
export const getMailChoices = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const { off, daily, version } = mailChoices;
    const [row] = await tx
      .select({ off, daily, version })
      .from(mailChoices)
      .where(eq(mailChoices.userId, actor.userId));
    return { version: row?.version ?? 0, paces: mailPaces(row ?? { off: [], daily: [] }) };
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
