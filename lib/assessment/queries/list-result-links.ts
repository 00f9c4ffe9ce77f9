import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { resultLinks } from "@/db/schema";
import { linkState } from "@/lib/assessment/domain/result-link";
import type { Actor } from "@/lib/kernel/actor";

/** Links are few; what is beyond has long run out. */
const MOST = 50;

/** The links of one of the actor's own results as they stand at `now`, newest first; none for anybody else's. */
export async function listResultLinks(actor: Actor, attemptId: string, now: Date) {
  const rows = await asActor(actor, (tx) =>
    tx
      .select({
        id: resultLinks.id,
        label: resultLinks.label,
        showsName: resultLinks.showsName,
        expiresAt: resultLinks.expiresAt,
        revokedAt: resultLinks.revokedAt,
        timesOpened: resultLinks.timesOpened,
        lastOpenedAt: resultLinks.lastOpenedAt,
      })
      .from(resultLinks)
      .where(and(eq(resultLinks.attemptId, attemptId), eq(resultLinks.clientId, actor.userId)))
      .orderBy(desc(resultLinks.createdAt), resultLinks.id)
      .limit(MOST),
  );
  return rows.map((link) => ({ ...link, state: linkState(link, now) }));
}
