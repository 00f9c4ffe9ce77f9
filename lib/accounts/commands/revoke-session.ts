import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { asActor } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** Signs one of the person's own browsers out. Throws NotFound. */
export async function revokeSession(actor: Actor, sessionId: string): Promise<void> {
  const mine = and(eq(sessions.id, sessionId), eq(sessions.userId, actor.userId));
  const gone = await asActor(actor, (tx) =>
    tx.delete(sessions).where(mine).returning({ id: sessions.id }),
  );
  if (gone.length === 0) throw new NotFound("session");
}

/** Signs every other browser of the person out. */
export async function revokeOtherSessions(actor: Actor, keptSessionId: string): Promise<void> {
  const others = and(eq(sessions.userId, actor.userId), ne(sessions.id, keptSessionId));
  await asActor(actor, (tx) => tx.delete(sessions).where(others));
}
