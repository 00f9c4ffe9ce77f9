import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { creditChanges } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

type Step = { seq: number; label: string };
export type CreditSteps = { undo: Step | null; redo: Step | null };

const { seq, undoneAt } = creditChanges;

/** What undo and redo would do to the actor's own credits. One query. */
export async function findSteps(tx: Database, actor: Actor): Promise<CreditSteps> {
  const mine = eq(creditChanges.clientId, actor.userId);
  const last = sql`(select max(seq) from credit_changes where client_id = ${actor.userId} and undone_at is null)`;
  const next = sql`(select min(seq) from credit_changes where client_id = ${actor.userId} and undone_at is not null)`;
  const rows = await tx
    .select({ seq, label: creditChanges.label, undoneAt })
    .from(creditChanges)
    .where(and(mine, sql`${seq} in (${last}, ${next})`));
  const asStep = (row: (typeof rows)[number] | undefined) =>
    row ? { seq: row.seq, label: row.label } : null;
  return {
    undo: asStep(rows.find((row) => row.undoneAt === null)),
    redo: asStep(rows.find((row) => row.undoneAt !== null)),
  };
}
