import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { researchConsents } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Since when the actor's answers may be used for calibration; null when they may not. */
export const getResearchConsent = (actor: Actor): Promise<Date | null> =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select({ givenAt: researchConsents.givenAt })
      .from(researchConsents)
      .where(eq(researchConsents.clientId, actor.userId));
    return row?.givenAt ?? null;
  });
