import "server-only";
import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts } from "@/db/schema";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { activeInstrument } from "@/lib/assessment/queries/instrument-of";
import type { Actor } from "@/lib/kernel/actor";

const SEEDS = 2 ** 31 - 1;

/** Starts a sitting of the active version, or gives the one that is open: there is never a second. */
export async function startAttempt(actor: Actor): Promise<{ attemptId: string }> {
  return asActor(actor, async (tx) => {
    const instrument = await activeInstrument(tx);
    const seed = randomInt(SEEDS);
    const [started] = await tx
      .insert(attempts)
      .values({
        clientId: actor.userId,
        instrumentVersionId: instrument.id,
        seed,
        itemOrder: shownOrder(instrument, seed),
      })
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
