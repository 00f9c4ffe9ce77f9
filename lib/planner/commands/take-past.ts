import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import { setCurrentRole } from "@/lib/accounts/commands/set-current-role";
import type { Actor } from "@/lib/kernel/actor";
import type { Quarter } from "@/lib/kernel/quarter";
import { takePast as taken } from "@/lib/planner/domain/exchange/take-past";
import type { TakeArchiveInput } from "@/lib/planner/schema/archive";
import { changePlan } from "./change-plan";

/**
 * Takes what a person has done before into their plan, as one step that undo takes back, and says their present role
 * in the profile where that was chosen. Throws NotFound, Forbidden or Refused.
 */
export const takePast = (
  actor: Actor,
  { planId, past, role }: TakeArchiveInput,
  today: Quarter,
): Promise<void> =>
  asActorOnce(actor, async () => {
    await changePlan(
      actor,
      planId,
      (plan) => taken(plan, past, { today, newId: randomUUID }),
      "What was done before, taken in",
    );
    if (role) await setCurrentRole(actor, role);
  });
