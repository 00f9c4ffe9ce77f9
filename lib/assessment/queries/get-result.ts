import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database, prepared } from "@/db/client";
import { attempts, instrumentVersions, reflections, responses, results } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import { listGrants } from "@/lib/accounts/queries";
import { reasonsAgainst } from "@/lib/assessment/domain/reasons-against";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { shownScorings } from "@/lib/assessment/domain/shown-version";
import { withoutAnswers } from "@/lib/assessment/domain/without-answers";
import { canAnswer, canViewResponses, canViewResult } from "@/lib/assessment/policy";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { instrumentOf } from "./instrument-of";
import { SCORING } from "./scoring-columns";

/**
 * A scored sitting as `actor` may see it at `now`, under the version that all of the client's sittings are
 * shown under; a coach's look is written down. `known`: the client's grants, where this transaction has read
 * them. Throws NotFound.
 */
export async function getResult(
  actor: Actor,
  attemptId: string,
  now: Date,
  known?: readonly Grant[],
) {
  return asActor(actor, async (tx) => {
    const row = await shownResult(tx, attemptId);
    if (!row) throw new NotFound("result");
    const isOwn = canAnswer(actor, row);
    const access = { ...row, grants: isOwn ? [] : (known ?? (await listGrants(tx, row.clientId))) };
    if (!canViewResult(actor, access, now)) throw new NotFound("result");
    if (!isOwn) {
      const deed = { actor, subjectId: row.clientId, action: "read", resource: "result" } as const;
      await audit(tx, { ...deed, resourceId: attemptId });
    }
    const seesAnswers = canViewResponses(actor, access, now);
    const inWords = seesAnswers
      ? { answers: row.answers, reflections: row.reflections }
      : { answers: null, reflections: null };
    const instrument = await instrumentOf(tx, row.takenWith);
    const stored = storedScore.parse(row.score);
    const score = seesAnswers ? stored : withoutAnswers(stored);
    return {
      attemptId,
      clientId: row.clientId,
      isOwn,
      submittedAt: row.submittedAt ?? row.startedAt,
      language: row.language,
      takenWith: row.takenWith,
      instrumentVersionId: row.instrumentVersionId,
      status: row.status,
      scoringVersion: row.scoringVersion,
      score,
      reasons: reasonsAgainst(score, { items: instrument.items, ...inWords }),
      stopReason: row.stopReason,
      questions: shownQuestions(instrument, row.itemOrder),
      ...inWords,
    };
  });
}

/** The sitting under the version shown for all of its client's, with its words; those of others stay out. */
async function shownResult(tx: Database, attemptId: string) {
  const rows = await scoringRows(tx, { attemptId });
  return shownScorings(rows).find((row) => row.attemptId === attemptId);
}

// PostgreSQL would take a value without its type for text.
const asked = sql`${sql.placeholder("attemptId")}::uuid`;

/** Answers and reflections by their questions; row-level security leaves them empty for whom they are not. */
const WORDS = {
  answers: sql<
    Record<string, number>
  >`coalesce((select jsonb_object_agg(${responses.itemId}, ${responses.value}) from ${responses} where ${responses.attemptId} = ${asked}), '{}')`,
  reflections: sql<
    Record<string, string>
  >`coalesce((select jsonb_object_agg(${reflections.questionId}, ${reflections.body}) from ${reflections} where ${reflections.attemptId} = ${asked}), '{}')`,
};

const scoringRows = prepared((tx) =>
  tx
    .select({
      ...SCORING,
      itemOrder: attempts.itemOrder,
      stopReason: attempts.stopReason,
      score: sql<unknown>`case when ${attempts.id} = ${asked} then ${results.score} end`,
      ...WORDS,
    })
    .from(attempts)
    .innerJoin(results, eq(results.attemptId, attempts.id))
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, results.instrumentVersionId))
    .where(
      and(
        eq(attempts.state, "submitted"),
        sql`${attempts.clientId} = (select client_id from attempts where id = ${asked})`,
      ),
    )
    .prepare("scorings"),
);
