import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, responses } from "@/db/schema";
import { attemptsToScore } from "@/lib/assessment/queries/attempts-to-score";
import { activeInstrument, instrumentOf } from "@/lib/assessment/queries/instrument-of";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { lockAttempt, requireOpen } from "./lock-attempt";
import { scoreMissing } from "./score-missing";

/** More sittings than anybody has; what is beyond is scored by the job. */
const MOST = 100;

/**
 * Closes a sitting and scores it under the active version, both or neither; and so are the person's earlier
 * sittings of that language that have no result under it, for only results of one version can be compared.
 * Submitting again changes nothing. Throws NotFound, Conflict (discarded) or Refused (nothing answered).
 */
export async function submitAttempt(actor: Actor, attemptId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state === "submitted") return;
    requireOpen(attempt);
    const answered = await tx.$count(responses, eq(responses.attemptId, attemptId));
    if (answered === 0) throw new Refused("Answer at least one question before you submit.");
    await tx
      .update(attempts)
      .set({ state: "submitted", submittedAt: sql`now()` })
      .where(eq(attempts.id, attemptId));
    const { language } = await instrumentOf(tx, attempt.instrumentVersionId);
    const version = await activeInstrument(tx, language);
    const own = eq(attempts.clientId, actor.userId);
    await scoreMissing(tx, version, await attemptsToScore(tx, version, own, MOST));
  });
}
