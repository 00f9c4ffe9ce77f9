import { eq, sql } from "drizzle-orm";
import { attempts, responses, results } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { startAttempt, submitAttempt } from "@/lib/assessment/commands";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import type { Actor } from "@/lib/kernel/actor";
import type { Sitting } from "./cast";
import { simulatedAnswers } from "./simulated-answers";

/** Moves a sitting to when it is said to have been. */
async function moveBack(attemptId: string, days: number): Promise<void> {
  const span = sql`make_interval(days => ${days})`;
  await owner
    .update(attempts)
    .set({
      startedAt: sql`${attempts.startedAt} - ${span}`,
      submittedAt: sql`${attempts.submittedAt} - ${span}`,
    })
    .where(eq(attempts.id, attemptId));
  await owner
    .update(results)
    .set({ scoredAt: sql`${results.scoredAt} - ${span}` })
    .where(eq(results.attemptId, attemptId));
  await owner
    .update(responses)
    .set({ answeredAt: sql`${responses.answeredAt} - ${span}` })
    .where(eq(responses.attemptId, attemptId));
}

/** Takes the assessment as that person, and returns the sitting. */
export async function sit(actor: Actor, sitting: Sitting, seed: number): Promise<string> {
  const { attemptId } = await startAttempt(actor);
  const [attempt] = await owner
    .select({ shown: attempts.itemOrder })
    .from(attempts)
    .where(eq(attempts.id, attemptId));
  const answers = simulatedAnswers(CURRENT_FORM, sitting, seed).filter(({ itemId }) =>
    attempt?.shown.includes(itemId),
  );
  const given = { attemptId, clientId: actor.userId, milliseconds: 4200 };
  await owner.insert(responses).values(answers.map((answer) => ({ ...answer, ...given })));
  await submitAttempt(actor, attemptId);
  await moveBack(attemptId, sitting.daysAgo);
  return attemptId;
}
