import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts } from "@/db/schema";
import { canAnswer } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";

/**
 * The actor's own sitting, held until the transaction ends: `share` lets other answers in, `update` does not.
 * Throws NotFound for anybody else's.
 */
export async function lockAttempt(
  tx: Database,
  actor: Actor,
  attemptId: string,
  strength: "share" | "update",
) {
  const [attempt] = await tx
    .select({
      id: attempts.id,
      clientId: attempts.clientId,
      instrumentVersionId: attempts.instrumentVersionId,
      itemOrder: attempts.itemOrder,
      seed: attempts.seed,
      mode: attempts.mode,
      stopReason: attempts.stopReason,
      state: attempts.state,
    })
    .from(attempts)
    .where(eq(attempts.id, attemptId))
    .for(strength);
  if (!attempt || !canAnswer(actor, attempt)) throw new NotFound("sitting");
  return attempt;
}

/** Throws Conflict when a sitting no longer takes answers. */
export function requireOpen({ state }: { state: "open" | "submitted" | "abandoned" }): void {
  if (state === "submitted")
    throw new Conflict("This sitting was submitted. Its answers stay as they are.", { state });
  if (state === "abandoned")
    throw new Conflict("This sitting was discarded. Start a new one to go on.", { state });
}
