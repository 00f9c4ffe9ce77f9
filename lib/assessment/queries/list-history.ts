import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, results } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import { listGrants } from "@/lib/accounts/queries";
import { canViewResult } from "@/lib/assessment/policy";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";

/**
 * All scored sittings of a client that `actor` may see at `now`, newest first: one per sitting, its
 * latest scoring. `known`: the client's grants, where this transaction has read them.
 */
export async function listHistory(
  actor: Actor,
  clientId: string,
  now: Date,
  known?: readonly Grant[],
) {
  return asActor(actor, async (tx) => {
    const rows = await tx
      .select({
        attemptId: attempts.id,
        startedAt: attempts.startedAt,
        submittedAt: attempts.submittedAt,
        instrumentVersionId: results.instrumentVersionId,
        scoringVersion: results.scoringVersion,
        score: results.score,
      })
      .from(attempts)
      .innerJoin(results, eq(results.attemptId, attempts.id))
      .where(and(eq(attempts.clientId, clientId), eq(attempts.state, "submitted")))
      .orderBy(desc(attempts.startedAt), attempts.id, desc(results.scoredAt))
      .limit(200);
    const grants = actor.userId === clientId ? [] : (known ?? (await listGrants(tx, clientId)));
    return rows
      .filter(({ attemptId }, at) => rows[at - 1]?.attemptId !== attemptId)
      .filter(({ startedAt }) => canViewResult(actor, { clientId, startedAt, grants }, now))
      .map(({ startedAt, submittedAt, score, ...row }) => ({
        ...row,
        submittedAt: submittedAt ?? startedAt,
        score: storedScore.parse(score),
      }));
  });
}
