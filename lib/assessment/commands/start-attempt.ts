import "server-only";
import { randomInt } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { attempts } from "@/db/schema";
import { nextStep } from "@/lib/assessment/domain/next-step";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingMode } from "@/lib/assessment/domain/sitting-mode";
import { activeInstrument } from "@/lib/assessment/queries/instrument-of";
import type { Actor } from "@/lib/kernel/actor";

const SEEDS = 2 ** 31 - 1;
/** Sittings looked back at; who discarded more than that begins anew. */
const LOOKED_BACK = 20;

/** Starts a sitting of the active version, or gives the one that is open: there is never a second. */
export async function startAttempt(actor: Actor): Promise<{ attemptId: string }> {
  return asActor(actor, async (tx) => {
    const version = await activeInstrument(tx);
    const seed = randomInt(SEEDS);
    const form = await formOf(tx, actor.userId, { version, seed });
    const [started] = await tx
      .insert(attempts)
      .values({ clientId: actor.userId, instrumentVersionId: version.id, seed, ...form })
      .onConflictDoNothing()
      .returning({ attemptId: attempts.id });
    if (started) return started;
    const [open] = await tx
      .select({ attemptId: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.clientId, actor.userId), eq(attempts.state, "open")));
    if (!open) throw new Error("A sitting was neither started nor found.");
    return open;
  });
}

type Beginning = { version: PublishedInstrument; seed: number };

async function formOf(tx: Database, clientId: string, { version, seed }: Beginning) {
  const fixed = { mode: "fixed" as const, itemOrder: shownOrder(version, seed) };
  if (sittingMode(version, false) === "fixed") return fixed;
  const earlier = await tx
    .select({ state: attempts.state, itemOrder: attempts.itemOrder })
    .from(attempts)
    .where(eq(attempts.clientId, clientId))
    .orderBy(desc(attempts.startedAt))
    .limit(LOOKED_BACK);
  const isRetake = earlier.some(({ state }) => state === "submitted");
  if (sittingMode(version, isRetake) === "fixed") return fixed;
  const last = earlier[0]?.itemOrder ?? [];
  const first = nextStep(version, { order: [], answers: new Map(), seed, last });
  return first.kind === "item" ? { mode: "adaptive" as const, itemOrder: [first.itemId] } : fixed;
}
