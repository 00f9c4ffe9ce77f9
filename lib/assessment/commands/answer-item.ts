import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { responses } from "@/db/schema";
import { categoriesOf } from "@/lib/assessment/domain/categories-of";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";
import type { AnswerInput } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { appendNext } from "./append-next";
import { lockAttempt, requireOpen } from "./lock-attempt";

/** What stands after an answer arrived; `superseded` when a newer one was there already. */
type Answered = { itemId: string; value: number; seq: number; superseded: boolean };

/**
 * Keeps one answer. The same answer twice is one; an older `seq` never replaces a newer one. In an adaptive
 * sitting the answer to its last question brings the next one, in the same transaction.
 * Throws NotFound, Conflict (not open) or Refused (no such question or answer).
 */
export async function answerItem(actor: Actor, input: AnswerInput): Promise<Answered> {
  const { attemptId, itemId, value, seq } = input;
  return asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    requireOpen(attempt);
    if (!attempt.itemOrder.includes(itemId))
      throw new Refused("This question is not part of the sitting.");
    const { items } = await instrumentOf(tx, attempt.instrumentVersionId);
    const item = items.find(({ id }) => id === itemId);
    if (!item || value >= categoriesOf(item))
      throw new Refused("This question has no such answer.");
    const milliseconds = input.milliseconds ?? null;
    const [kept] = await tx
      .insert(responses)
      .values({ attemptId, clientId: actor.userId, itemId, value, milliseconds, clientSeq: seq })
      .onConflictDoUpdate({
        target: [responses.attemptId, responses.itemId],
        set: {
          value,
          clientSeq: seq,
          milliseconds: sql`greatest(${responses.milliseconds}, excluded.milliseconds)`,
          answeredAt: sql`now()`,
        },
        setWhere: sql`${responses.clientSeq} < excluded.client_seq`,
      })
      .returning({ value: responses.value });
    if (kept && attempt.itemOrder.at(-1) === itemId) await appendNext(tx, attempt);
    if (kept) return { itemId, value, seq, superseded: false };
    const stands = await standing(tx, attemptId, itemId);
    return { ...stands, superseded: stands.seq !== seq || stands.value !== value };
  });
}

async function standing(tx: Database, attemptId: string, itemId: string) {
  const [row] = await tx
    .select({ itemId: responses.itemId, value: responses.value, seq: responses.clientSeq })
    .from(responses)
    .where(and(eq(responses.attemptId, attemptId), eq(responses.itemId, itemId)));
  if (!row) throw new Error("An answer was neither kept nor found.");
  return row;
}
