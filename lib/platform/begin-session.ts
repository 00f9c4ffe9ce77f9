import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { sessions } from "@/db/schema";

/** How many sign-ins of one person there are at once, at most: docs/decisions/003. */
export const MOST_SESSIONS = 20;

type Begun = Pick<typeof sessions.$inferInsert, "userId" | "tokenHash" | "userAgent" | "expiresAt">;

// Those without their second factor first: whoever knows but the password ends one that has it at most.
const OLDEST_LAST = sql`(${sessions.secondFactorAt} is null), ${sessions.createdAt} desc, ${sessions.id}`;
// As `session_actor` reads it.
const IS_ALIVE = sql`${sessions.expiresAt} > now() and ${sessions.lastSeenAt} > now() - interval '12 hours'`;

/** Writes down a new sign-in; where the person has the most there may be already, the oldest one ends. */
export async function beginSession(begun: Begun): Promise<void> {
  const mine = eq(sessions.userId, begun.userId);
  await asVisitor("auth", async (tx) => {
    // Two at once would each count without the other.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`sessions:${begun.userId}`}, 0))`,
    );
    const [fresh] = await tx.insert(sessions).values(begun).returning({ id: sessions.id });
    if (!fresh) throw new Error("no session was made");
    const others = and(mine, ne(sessions.id, fresh.id), IS_ALIVE);
    const beyond = tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(others)
      .orderBy(OLDEST_LAST)
      .offset(MOST_SESSIONS - 1);
    await tx.delete(sessions).where(inArray(sessions.id, beyond));
  });
}
