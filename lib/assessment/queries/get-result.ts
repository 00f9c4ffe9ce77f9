import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, reflections, responses, results } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import { listGrants } from "@/lib/accounts/queries";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { canAnswer, canViewResponses, canViewResult } from "@/lib/assessment/policy";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { instrumentOf } from "./instrument-of";

/** Answers and reflections by their questions; row-level security leaves them empty for whom they are not. */
const WORDS = {
  answers: sql<
    Record<string, number>
  >`coalesce((select jsonb_object_agg(${responses.itemId}, ${responses.value}) from ${responses} where ${responses.attemptId} = ${attempts.id}), '{}')`,
  reflections: sql<
    Record<string, string>
  >`coalesce((select jsonb_object_agg(${reflections.questionId}, ${reflections.body}) from ${reflections} where ${reflections.attemptId} = ${attempts.id}), '{}')`,
};

/**
 * A scored sitting as `actor` may see it at `now`; a coach's look is written down. `known`: the client's
 * grants, where this transaction has read them. Throws NotFound.
 */
export async function getResult(
  actor: Actor,
  attemptId: string,
  now: Date,
  known?: readonly Grant[],
) {
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        clientId: attempts.clientId,
        instrumentVersionId: attempts.instrumentVersionId,
        itemOrder: attempts.itemOrder,
        startedAt: attempts.startedAt,
        submittedAt: attempts.submittedAt,
        scoringVersion: results.scoringVersion,
        score: results.score,
        ...WORDS,
      })
      .from(attempts)
      .innerJoin(results, eq(results.attemptId, attempts.id))
      .where(and(eq(attempts.id, attemptId), eq(attempts.state, "submitted")))
      .orderBy(desc(results.scoredAt))
      .limit(1);
    if (!row) throw new NotFound("result");
    const isOwn = canAnswer(actor, row);
    const access = { ...row, grants: isOwn ? [] : (known ?? (await listGrants(tx, row.clientId))) };
    if (!canViewResult(actor, access, now)) throw new NotFound("result");
    if (!isOwn) {
      const deed = { actor, subjectId: row.clientId, action: "read", resource: "result" } as const;
      await audit(tx, { ...deed, resourceId: attemptId });
    }
    const inWords = canViewResponses(actor, access, now)
      ? { answers: row.answers, reflections: row.reflections }
      : { answers: null, reflections: null };
    const instrument = await instrumentOf(tx, row.instrumentVersionId);
    return {
      attemptId,
      clientId: row.clientId,
      isOwn,
      submittedAt: row.submittedAt ?? row.startedAt,
      instrumentVersionId: row.instrumentVersionId,
      status: instrument.status,
      scoringVersion: row.scoringVersion,
      score: storedScore.parse(row.score),
      questions: shownQuestions(instrument, row.itemOrder),
      ...inWords,
    };
  });
}
