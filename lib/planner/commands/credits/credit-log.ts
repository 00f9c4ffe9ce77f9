import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type CreditSubject, creditChanges } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Image } from "./images";

/** Undo reaches back this many steps. */
const STEPS_KEPT = 200;

export type CreditStep = {
  subject: CreditSubject;
  rowId: string;
  label: string;
  before: Image;
  after: Image;
};

/** One change of a person's credits at a time: the rest of the transaction waits for nobody else. */
export const lockCredits = (tx: Database, actor: Actor) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`credits:${actor.userId}`}, 0))`);

/** Notes a step for undo: what lay ahead for redo is gone, and so is what lies far back. */
export async function logCredit(tx: Database, actor: Actor, step: CreditStep): Promise<void> {
  const mine = eq(creditChanges.clientId, actor.userId);
  const [last] = await tx
    .select({ seq: sql<number>`coalesce(max(${creditChanges.seq}), 0)` })
    .from(creditChanges)
    .where(mine);
  // Numbers are never used twice, so that a step one saw is that step or none.
  const seq = (last?.seq ?? 0) + 1;
  await tx.delete(creditChanges).where(and(mine, isNotNull(creditChanges.undoneAt)));
  await tx.delete(creditChanges).where(and(mine, lte(creditChanges.seq, seq - STEPS_KEPT)));
  await tx.insert(creditChanges).values({ clientId: actor.userId, seq, ...step });
}

/** The step that undo or redo would take; null where there is none. */
export async function findStep(tx: Database, actor: Actor, way: "undo" | "redo") {
  const isUndo = way === "undo";
  const [step] = await tx
    .select()
    .from(creditChanges)
    .where(
      and(
        eq(creditChanges.clientId, actor.userId),
        isUndo ? isNull(creditChanges.undoneAt) : isNotNull(creditChanges.undoneAt),
      ),
    )
    .orderBy(isUndo ? desc(creditChanges.seq) : asc(creditChanges.seq))
    .limit(1);
  return step ?? null;
}

/** Moves undo's place over a step. */
export const markStep = (tx: Database, id: string, way: "undo" | "redo") =>
  tx
    .update(creditChanges)
    .set({ undoneAt: way === "undo" ? sql`now()` : null })
    .where(eq(creditChanges.id, id));
