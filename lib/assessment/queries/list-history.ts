import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attemptNotes, attempts, instrumentVersions, results } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import { listGrants } from "@/lib/accounts/queries";
import { shownScorings } from "@/lib/assessment/domain/shown-version";
import { withoutAnswers } from "@/lib/assessment/domain/without-answers";
import { canViewResult } from "@/lib/assessment/policy";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { SCORING } from "./scoring-columns";

/**
 * All scored sittings of a client that `actor` may see at `now`, newest first, under the version that all of
 * them are shown under. Notes are their writer's alone. `known`: the client's grants, where this transaction
 * has read them.
 */
export async function listHistory(
  actor: Actor,
  clientId: string,
  now: Date,
  known?: readonly Grant[],
) {
  return asActor(actor, async (tx) => {
    const rows = await tx
      .select({ ...SCORING, score: results.score, note: attemptNotes.body })
      .from(attempts)
      .innerJoin(results, eq(results.attemptId, attempts.id))
      .innerJoin(instrumentVersions, eq(instrumentVersions.id, results.instrumentVersionId))
      .leftJoin(attemptNotes, eq(attemptNotes.attemptId, attempts.id))
      .where(and(eq(attempts.clientId, clientId), eq(attempts.state, "submitted")))
      .orderBy(desc(attempts.startedAt), attempts.id);
    const isOwn = actor.userId === clientId;
    const grants = isOwn ? [] : (known ?? (await listGrants(tx, clientId)));
    return shownScorings(rows)
      .filter(({ startedAt }) => canViewResult(actor, { clientId, startedAt, grants }, now))
      .map(({ startedAt, submittedAt, score, note, ...row }) => ({
        attemptId: row.attemptId,
        submittedAt: submittedAt ?? startedAt,
        takenWith: row.takenWith,
        language: row.language,
        instrumentVersionId: row.instrumentVersionId,
        scoringVersion: row.scoringVersion,
        // What is drawn from a list of sittings never needs more.
        score: withoutAnswers(storedScore.parse(score)),
        note: isOwn ? note : null,
      }));
  });
}
