import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { attempts, reflections, responses, results } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { canAnswer, canViewResponses, canViewResult } from "@/lib/assessment/policy";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { knownInstrument } from "./known-instrument";

/** A scored sitting as `actor` may see it at `now`; a coach's look is written down. Throws NotFound. */
export async function getResult(actor: Actor, attemptId: string, now: Date) {
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
      })
      .from(attempts)
      .innerJoin(results, eq(results.attemptId, attempts.id))
      .where(and(eq(attempts.id, attemptId), eq(attempts.state, "submitted")))
      .orderBy(desc(results.scoredAt))
      .limit(1);
    if (!row) throw new NotFound("result");
    const isOwn = canAnswer(actor, row);
    const access = { ...row, grants: isOwn ? [] : await listGrants(tx, row.clientId) };
    if (!canViewResult(actor, access, now)) throw new NotFound("result");
    if (!isOwn) {
      const deed = { actor, subjectId: row.clientId, action: "read", resource: "result" } as const;
      await audit(tx, { ...deed, resourceId: attemptId });
    }
    const inWords = canViewResponses(actor, access, now)
      ? await wordsOf(tx, attemptId)
      : { answers: null, reflections: null };
    const instrument = knownInstrument(row.instrumentVersionId);
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

/** Answers and reflections by their questions, in one look. */
async function wordsOf(tx: Database, attemptId: string) {
  const [words] = await tx
    .select({
      answers: sql<
        Record<string, number>
      >`coalesce((select jsonb_object_agg(${responses.itemId}, ${responses.value}) from ${responses} where ${responses.attemptId} = ${attemptId}), '{}')`,
      reflections: sql<
        Record<string, string>
      >`coalesce((select jsonb_object_agg(${reflections.questionId}, ${reflections.body}) from ${reflections} where ${reflections.attemptId} = ${attemptId}), '{}')`,
    })
    .from(attempts)
    .where(eq(attempts.id, attemptId));
  return words ?? { answers: null, reflections: null };
}
