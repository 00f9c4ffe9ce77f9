import "server-only";
import { and, eq, not, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, responses } from "@/db/schema";
import { attemptsToScore } from "@/lib/assessment/queries/attempts-to-score";
import { hasResult } from "@/lib/assessment/queries/has-result";
import { activeInstrument, instrumentOf } from "@/lib/assessment/queries/instrument-of";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { lockAttempt, requireOpen } from "./lock-attempt";
import { scoreMissing } from "./score-missing";

/** More earlier sittings than anybody has; what is beyond is scored by the job. */
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
    const isThis = eq(attempts.id, attemptId);
    await scoreMissing(tx, version, await attemptsToScore(tx, version, isThis, 1));
    const earlier = and(
      eq(attempts.clientId, actor.userId),
      not(isThis),
      not(hasResult(version.id)),
    );
    // An old sitting that cannot be scored must not keep this one from being handed in.
    await scoreMissing(tx, version, await attemptsToScore(tx, version, earlier, MOST), () => {});
  });
}
