import "server-only";
import type { Database } from "@/db/client";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden, NotFound } from "@/lib/kernel/errors";
import { canEditPlan, canViewPlan } from "@/lib/planner/policy";
import { type LockedPlan, lockPlan, readPlan } from "@/lib/planner/queries/read-plan";
import { now } from "@/lib/platform/clock";

/**
 * The plan, locked for its owner until the transaction ends. Throws NotFound where the actor may not
 * know of it, and Forbidden where they may read it only.
 */
export async function openPlan(tx: Database, actor: Actor, planId: string): Promise<LockedPlan> {
  const locked = await lockPlan(tx, planId);
  if (locked && canEditPlan(actor, locked)) return locked;
  const seen = await readPlan(tx, planId);
  if (!seen) throw new NotFound("plan");
  const grants = await listGrants(tx, seen.clientId);
  if (!canViewPlan(actor, { clientId: seen.clientId, grants }, now())) throw new NotFound("plan");
  throw new Forbidden("Only its owner edits a plan: suggest it instead.");
}
