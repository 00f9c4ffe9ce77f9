import "server-only";
import { desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { sessions } from "@/db/schema";
import { deviceWords } from "@/lib/accounts/domain/device-words";
import type { SignedIn } from "@/lib/platform/session";

/** Where the person is signed in, the latest first; tokens never leave the database. */
export async function listSessions(actor: SignedIn) {
  const rows = await asActor(actor, (tx) =>
    tx
      .select({
        id: sessions.id,
        userAgent: sessions.userAgent,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, actor.userId))
      .orderBy(desc(sessions.lastSeenAt)),
  );
  return rows.map(({ userAgent, ...row }) => ({
    ...row,
    device: deviceWords(userAgent),
    isThisOne: row.id === actor.sessionId,
  }));
}
