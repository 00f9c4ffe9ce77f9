import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { ladderSteps, ladders } from "@/db/schema";
import type { Rung } from "@/lib/catalogue/domain/ladder";
import { ladderForm } from "@/lib/catalogue/domain/ladder-form";
import { canEditLadder, canSeeLadder } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound } from "@/lib/kernel/errors";

/**
 * A copied ladder, locked until the transaction ends. Throws NotFound where the actor may not know of it, and
 * Forbidden where they may read it only.
 */
export async function openLadder(tx: Database, actor: Actor, ladderId: string) {
  const mine = await tx.select().from(ladders).where(eq(ladders.id, ladderId)).for("update");
  const [locked] = mine;
  if (locked && canEditLadder(actor, locked))
    return { ...locked, rungs: await readSteps(tx, ladderId) };
  const [seen] = await tx
    .select({ ownerId: ladders.ownerId })
    .from(ladders)
    .where(eq(ladders.id, ladderId));
  if (!seen || !canSeeLadder(actor, seen)) throw new NotFound("ladder");
  throw new Forbidden("Only your operator edits this ladder: make a copy of your own.");
}
type OpenLadder = Awaited<ReturnType<typeof openLadder>>;

/** The rungs of a copied ladder. */
export const readSteps = (tx: Database, ladderId: string): Promise<Rung[]> =>
  tx
    .select({
      track: ladderSteps.track,
      level: ladderSteps.level,
      title: ladderSteps.title,
      occupationCode: ladderSteps.occupationCode,
    })
    .from(ladderSteps)
    .where(eq(ladderSteps.ladderId, ladderId))
    .orderBy(asc(ladderSteps.track), asc(ladderSteps.level));

/** Throws Conflict, with what stands now, when the ladder has changed since `version` was read. */
export function expectLadder(ladder: OpenLadder, version: number): void {
  if (ladder.version === version) return;
  throw new Conflict("This ladder was changed since you opened it, in another tab or window.", {
    ...ladderForm({ ...ladder, slug: ladder.family }),
    version: String(ladder.version),
  });
}

/** Writes the rungs anew, and what else changed, under the next version. */
export async function storeLadder(
  tx: Database,
  { id, version }: Pick<OpenLadder, "id" | "version">,
  { rungs, ...fields }: { rungs: readonly Rung[] } & Partial<typeof ladders.$inferInsert>,
): Promise<{ version: number }> {
  await tx.delete(ladderSteps).where(eq(ladderSteps.ladderId, id));
  await addSteps(tx, id, rungs);
  await tx
    .update(ladders)
    .set({ ...fields, version: version + 1, updatedAt: sql`now()` })
    .where(and(eq(ladders.id, id), eq(ladders.version, version)));
  return { version: version + 1 };
}

/** Adds the rungs of a ladder that has none. */
export async function addSteps(
  tx: Database,
  ladderId: string,
  rungs: readonly Rung[],
): Promise<void> {
  const rows = rungs.map(({ track, level, title, occupationCode }) => ({
    ...{ ladderId, track, level, title, occupationCode },
  }));
  if (rows.length > 0) await tx.insert(ladderSteps).values(rows);
}
