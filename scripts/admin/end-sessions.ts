import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { auditLog, sessions } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { tellOf } from "@/lib/accounts/commands/second-factor/tell-of";
import { nobodyHas, OPERATOR, personWith } from "./operator";

// As `session_actor` reads it: what is dead has not been swept away yet, and was no sign-in any more.
const isAlive = sql<boolean>`${sessions.expiresAt} > now() and ${sessions.lastSeenAt} > now() - interval '12 hours'`;

/**
 * Signs one person out of every browser, for when a device is lost or an account in wrong hands. They read of it in
 * their own log and by mail. Answers how many sign-ins ended; those links and addresses that open without one stay.
 */
export async function endSessions(email: string): Promise<string> {
  const person = await personWith(email);
  if (!person) return nobodyHas(email);
  const ended = await owner.transaction(async (tx) => {
    const gone = await tx
      .delete(sessions)
      .where(eq(sessions.userId, person.id))
      .returning({ isAlive });
    const deed = { action: "deleted", resource: "sign-ins" } as const;
    await tx.insert(auditLog).values({ actorId: OPERATOR, subjectId: person.id, ...deed });
    await tellOf(tx, "sessions-ended", person.id, randomUUID());
    return gone.filter((session) => session.isAlive).length;
  });
  return `${ended} ${ended === 1 ? "sign-in" : "sign-ins"} of ${email} ended.`;
}
