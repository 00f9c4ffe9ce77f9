import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts, reflections } from "@/db/schema";
import { canAnswer } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** A person's own reflections on one sitting, to write on. Throws NotFound, also for an abandoned sitting. */
export const getReflections = (actor: Actor, attemptId: string) =>
  asActor(actor, async (tx) => {
    const [attempt] = await tx
      .select({ clientId: attempts.clientId, state: attempts.state })
      .from(attempts)
      .where(eq(attempts.id, attemptId));
    if (!attempt || !canAnswer(actor, attempt) || attempt.state === "abandoned")
      throw new NotFound("sitting");
    const written = await tx
      .select({
        questionId: reflections.questionId,
        body: reflections.body,
        version: reflections.version,
      })
      .from(reflections)
      .where(eq(reflections.attemptId, attemptId));
    return { attemptId, state: attempt.state, written };
  });
