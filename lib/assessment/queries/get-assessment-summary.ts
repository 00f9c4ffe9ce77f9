import "server-only";
import { and, count, desc, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { attempts, instrumentVersions, responses, results } from "@/db/schema";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { shownScorings } from "@/lib/assessment/domain/shown-version";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { SCORING } from "./scoring-columns";

/** Where a person stands with the assessment: the open sitting with its count, and the latest result. */
export const getAssessmentSummary = (actor: Actor) =>
  asActor(actor, async (tx) => ({
    open: await openSitting(tx, actor.userId),
    latest: await latestResult(tx, actor.userId),
  }));

async function openSitting(tx: Database, clientId: string) {
  const [open] = await tx
    .select({
      attemptId: attempts.id,
      startedAt: attempts.startedAt,
      order: attempts.itemOrder,
      mode: attempts.mode,
      answered: count(responses.itemId),
    })
    .from(attempts)
    .leftJoin(responses, eq(responses.attemptId, attempts.id))
    .where(and(eq(attempts.clientId, clientId), eq(attempts.state, "open")))
    .groupBy(attempts.id);
  if (!open) return null;
  const { order, ...sitting } = open;
  return { ...sitting, shown: order.length };
}

async function latestResult(tx: Database, clientId: string) {
  const rows = await tx
    .select({ ...SCORING, verdict: sql<unknown>`${results.score}->'verdict'` })
    .from(attempts)
    .innerJoin(results, eq(results.attemptId, attempts.id))
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, results.instrumentVersionId))
    .where(and(eq(attempts.clientId, clientId), eq(attempts.state, "submitted")))
    .orderBy(desc(attempts.startedAt));
  const [latest] = shownScorings(rows);
  if (!latest) return null;
  const verdict = storedScore.shape.verdict.parse(latest.verdict);
  return {
    attemptId: latest.attemptId,
    submittedAt: latest.submittedAt ?? latest.startedAt,
    instrumentVersionId: latest.instrumentVersionId,
    sentence: resultSentences(verdict).headline,
    /** Whether it says anything on the paths. */
    isReading: verdict.kind !== "none",
  };
}
