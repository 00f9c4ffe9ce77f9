import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, reflections, responses } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { lockAttempt, requireOpen } from "./lock-attempt";

/** Discards an open sitting with all its answers. Throws NotFound, or Conflict once it was submitted. */
export async function abandonAttempt(actor: Actor, attemptId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state === "abandoned") return;
    requireOpen(attempt);
    await tx.delete(responses).where(eq(responses.attemptId, attemptId));
    await tx.delete(reflections).where(eq(reflections.attemptId, attemptId));
    await tx.update(attempts).set({ state: "abandoned" }).where(eq(attempts.id, attemptId));
  });
}
