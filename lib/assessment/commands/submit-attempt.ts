import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, responses, results } from "@/db/schema";
import { SCORING_VERSION, scoreAttempt } from "@/lib/assessment/domain/score-attempt";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { lockAttempt, requireOpen } from "./lock-attempt";

/**
 * Closes a sitting and scores it, both or neither. Submitting again changes nothing.
 * Throws NotFound, Conflict (discarded) or Refused (nothing answered).
 */
export async function submitAttempt(actor: Actor, attemptId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state === "submitted") return;
    requireOpen(attempt);
    const given = await tx
      .select({
        itemId: responses.itemId,
        value: responses.value,
        milliseconds: responses.milliseconds,
      })
      .from(responses)
      .where(eq(responses.attemptId, attemptId));
    if (given.length === 0) throw new Refused("Answer at least one question before you submit.");
    const version = await instrumentOf(tx, attempt.instrumentVersionId);
    const answers = new Map(given.map(({ itemId, ...answer }) => [itemId, answer]));
    const score = scoreAttempt(version, attempt.itemOrder, answers);
    await tx
      .update(attempts)
      .set({ state: "submitted", submittedAt: sql`now()` })
      .where(eq(attempts.id, attemptId));
    await tx.insert(results).values({
      attemptId,
      clientId: actor.userId,
      instrumentVersionId: attempt.instrumentVersionId,
      scoringVersion: SCORING_VERSION,
      verdict: score.verdict.kind,
      leading: score.verdict.kind === "none" ? null : score.verdict.outcome,
      score,
    });
  });
}
