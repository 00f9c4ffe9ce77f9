import "server-only";
import { and, count, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, responses, results } from "@/db/schema";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { storedScore } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Where a person stands with the assessment: the open sitting with its count, and the latest result. */
export const getAssessmentSummary = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const [open] = await tx
      .select({
        attemptId: attempts.id,
        startedAt: attempts.startedAt,
        order: attempts.itemOrder,
        answered: count(responses.itemId),
      })
      .from(attempts)
      .leftJoin(responses, eq(responses.attemptId, attempts.id))
      .where(and(eq(attempts.clientId, actor.userId), eq(attempts.state, "open")))
      .groupBy(attempts.id);
    const [latest] = await tx
      .select({
        attemptId: results.attemptId,
        submittedAt: attempts.submittedAt,
        startedAt: attempts.startedAt,
        score: results.score,
      })
      .from(results)
      .innerJoin(attempts, eq(attempts.id, results.attemptId))
      .where(eq(results.clientId, actor.userId))
      .orderBy(desc(attempts.startedAt), desc(results.scoredAt))
      .limit(1);
    return {
      open: open
        ? {
            attemptId: open.attemptId,
            startedAt: open.startedAt,
            answered: open.answered,
            shown: open.order.length,
          }
        : null,
      latest: latest
        ? {
            attemptId: latest.attemptId,
            submittedAt: latest.submittedAt ?? latest.startedAt,
            sentence: resultSentences(storedScore.parse(latest.score).verdict).headline,
          }
        : null,
    };
  });
