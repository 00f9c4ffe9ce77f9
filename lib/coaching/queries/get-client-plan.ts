import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import { getPlanPage } from "@/lib/planner/queries";
import { visitClient } from "./visit-client";

/** A client's plan on `today` as their coach may see it, null without one; the look is written down. Throws NotFound. */
export const getClientPlan = (actor: Actor, clientId: string, today: string) =>
  visitClient(actor, { clientId, scope: "plan" }, async ({ planId, grants }) => ({
    plan: planId ? await getPlanPage(actor, { planId, today, grants }) : null,
  }));
