import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import { queueMail } from "@/lib/platform/mailer";

export type SecurityNotice =
  | "second-factor-on"
  | "second-factor-off"
  | "recovery-code-used"
  | "new-sign-in"
  | "sessions-ended"
  | "issuer-connected"
  | "issuer-disconnected";

/** Mails the person what happened to their sign-in: should it not have been them, they must learn of it. */
export async function tellOf(tx: Database, kind: SecurityNotice, userId: string, refId: string) {
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!user) return;
  const to = { userId, email: user.email };
  await queueMail(tx, { kind, refId, to, key: `${kind}:${refId}` });
}
