import "server-only";
import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, responses } from "@/db/schema";
import type { GivenAnswer } from "@/lib/assessment/domain/given-answer";
import { nextStep } from "@/lib/assessment/domain/next-step";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";

type GrowingAttempt = Pick<
  typeof attempts.$inferSelect,
  "id" | "clientId" | "instrumentVersionId" | "itemOrder" | "seed" | "mode" | "stopReason"
>;

/**
 * Adds the next question to an adaptive sitting, or why there is none; a fixed one stays as it is. The caller
 * holds the sitting for update, so that two tabs cannot add twice.
 */
export async function appendNext(tx: Database, attempt: GrowingAttempt): Promise<void> {
  if (attempt.mode === "fixed" || attempt.stopReason !== null) return;
  const { id, itemOrder, seed } = attempt;
  const version = await instrumentOf(tx, attempt.instrumentVersionId);
  const { answers, last } = await standing(tx, attempt);
  const step = nextStep(version, {
    order: itemOrder,
    answers: new Map(Object.entries(answers)),
    seed,
    last,
  });
  await tx
    .update(attempts)
    .set(
      step.kind === "item"
        ? { itemOrder: [...itemOrder, step.itemId] }
        : { stopReason: step.reason },
    )
    .where(eq(attempts.id, id));
}

/** The answers so far, and what the person was asked in the sitting before. */
async function standing(tx: Database, { id, clientId }: GrowingAttempt) {
  const [row] = await tx
    .select({
      answers: sql<
        Record<string, GivenAnswer>
      >`coalesce(jsonb_object_agg(${responses.itemId}, jsonb_build_object('value', ${responses.value}, 'milliseconds', ${responses.milliseconds})), '{}')`,
      last: sql<string[] | null>`(${lastOrder(tx, { id, clientId })})`,
    })
    .from(responses)
    .where(eq(responses.attemptId, id));
  return { answers: row?.answers ?? {}, last: row?.last ?? [] };
}

const lastOrder = (tx: Database, { id, clientId }: { id: string; clientId: string }) =>
  tx
    .select({ itemOrder: attempts.itemOrder })
    .from(attempts)
    .where(and(eq(attempts.clientId, clientId), ne(attempts.id, id)))
    .orderBy(desc(attempts.startedAt))
    .limit(1);
