import "server-only";
import { desc, eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { deviceWords } from "@/lib/accounts/domain/device-words";
import { tellOf } from "./second-factor/tell-of";

/** Mails the person of a sign-in from a kind of device that none of their other sessions has. */
export async function noticeSignIn(email: string): Promise<void> {
  await asVisitor("auth", async (tx) => {
    const [latest, ...others] = await tx
      .select({ id: sessions.id, userId: sessions.userId, userAgent: sessions.userAgent })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.email, email))
      .orderBy(desc(sessions.createdAt));
    if (!latest || others.length === 0) return;
    const device = deviceWords(latest.userAgent);
    const isKnown = others.some(({ userAgent }) => deviceWords(userAgent) === device);
    if (!isKnown) await tellOf(tx, "new-sign-in", latest.userId, latest.id);
  });
}
