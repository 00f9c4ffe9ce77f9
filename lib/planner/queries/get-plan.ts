import "server-only";
import { asActor } from "@/db/client";
import type { Grant } from "@/lib/accounts/domain/grant";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { quarterOf } from "@/lib/kernel/quarter";
import { targetOf } from "@/lib/planner/domain/target-of";
import { canEditPlan, canViewPlan } from "@/lib/planner/policy";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { readPlan, snapshotOf } from "./read-plan";

/**
 * A plan as `actor` may see it, with what undo and redo would do; a coach's look is written down. `known`:
 * the client's grants, where this transaction has read them. Throws NotFound.
 */
export async function getPlan(actor: Actor, planId: string, known?: readonly Grant[]) {
  return asActor(actor, async (tx) => {
    const row = await readPlan(tx, planId);
    if (!row) throw new NotFound("plan");
    const mine = canEditPlan(actor, row);
    const grants = mine ? [] : (known ?? (await listGrants(tx, row.clientId)));
    if (!canViewPlan(actor, { clientId: row.clientId, grants }, now())) throw new NotFound("plan");
    if (!mine) {
      const deed = { actor, subjectId: row.clientId, action: "read", resource: "plan" } as const;
      await audit(tx, { ...deed, resourceId: planId });
    }
    return {
      id: row.id,
      clientId: row.clientId,
      scenario: row.scenario,
      isActive: row.isActive,
      version: row.version,
      settingsVersion: row.settingsVersion,
      versions: row.versions,
      snapshot: snapshotOf(row),
      tripwires: row.tripwires,
      target: targetOf(row.targetOccupation, row.targetTitle),
      canEdit: mine,
      undo: mine ? row.undo : null,
      redo: mine ? row.redo : null,
      touched: quarterOf(row.updatedAt.toISOString()),
    };
  });
}
