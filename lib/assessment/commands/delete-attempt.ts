import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { lockAttempt } from "./lock-attempt";

/**
 * Deletes the actor's own submitted sitting for good, and by `on delete cascade` its answers, reflections,
 * results, note and links. Plans and decisions stay: they are not the sitting's. Throws NotFound, or Conflict
 * while it is open: that one is discarded.
 */
export async function deleteAttempt(actor: Actor, attemptId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state === "open")
      throw new Conflict("This sitting is still open. Discard it where you answer it.");
    if (attempt.state === "abandoned") throw new NotFound("sitting");
    await tx.delete(attempts).where(eq(attempts.id, attemptId));
    const deed = { actor, subjectId: actor.userId, action: "deleted", resource: "result" } as const;
    await audit(tx, { ...deed, resourceId: attemptId });
  });
}
