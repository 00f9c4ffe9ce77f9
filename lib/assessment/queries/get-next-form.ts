import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attempts } from "@/db/schema";
import { mostQuestions } from "@/lib/assessment/domain/next-step";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingMode } from "@/lib/assessment/domain/sitting-mode";
import type { Actor } from "@/lib/kernel/actor";
import { activeInstrument } from "./instrument-of";

/** How a new sitting of the actor would ask: how many questions, whether it adapts, and whether it is a retake. */
export const getNextForm = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const version = await activeInstrument(tx);
    const [earlier] = await tx
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.clientId, actor.userId), eq(attempts.state, "submitted")))
      .limit(1);
    const mode = sittingMode(version, earlier !== undefined);
    return {
      status: version.status,
      mode,
      /** For an adaptive sitting the most there can be. */
      questions: mode === "adaptive" ? mostQuestions(version) : shownOrder(version, 0).length,
    };
  });
