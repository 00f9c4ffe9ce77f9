import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { appendNext } from "./append-next";
import { lockAttempt, requireOpen } from "./lock-attempt";

/**
 * Leaves a question out: the last one of an adaptive sitting brings the next, as its answer would.
 * Throws NotFound, or Conflict (not open).
 */
export async function goOn(
  actor: Actor,
  { attemptId, itemId }: { attemptId: string; itemId: string },
): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    requireOpen(attempt);
    if (attempt.itemOrder.at(-1) === itemId) await appendNext(tx, attempt);
  });
}
