import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import type { AimForRoleInput } from "@/lib/planner/schema";
import { changePlan } from "./change-plan";
import { expectOccupation } from "./expect-occupation";
import { expectSettings } from "./expect-version";

/**
 * Makes an occupation, under the name the person gives it, what the plan aims at: one step that undo takes back.
 * Throws NotFound, Forbidden, Refused, or Conflict with what stands now.
 */
export const aimForRole = (actor: Actor, input: AimForRoleInput) =>
  changePlan(actor, input.planId, async (plan, row, tx) => {
    expectSettings(row, input.version);
    await expectOccupation(tx, input.occupation);
    return { ...plan, targetRole: input.targetRole, targetOccupation: input.occupation };
  });
