import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import type { Quarter } from "@/lib/kernel/quarter";
import { getSharedProgress } from "@/lib/planner/queries";
import { visitClient } from "./visit-client";

/** How a client's plan stands in the quarter `today`, null without one; the look is written down. Throws NotFound. */
export const getClientProgress = (actor: Actor, clientId: string, today: Quarter) =>
  visitClient(actor, { clientId, scope: "plan" }, async ({ planId, grants }) => ({
    progress: planId ? await getSharedProgress(actor, { planId, today, grants }) : null,
  }));
