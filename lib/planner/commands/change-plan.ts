import "server-only";
import { asActor, type Database } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { type LockedPlan, snapshotOf } from "@/lib/planner/queries/read-plan";
import { openPlan } from "./open-plan";
import { logStep, storeChanges, type Versions } from "./store-changes";

type Edit = (
  plan: PlanSnapshot,
  row: LockedPlan,
  tx: Database,
) => PlanSnapshot | Promise<PlanSnapshot>;

/**
 * The one way a plan is edited: locks it, lets `edit` say what it becomes, writes what differs and
 * notes the step for undo. Nothing differs: nothing is written.
 * Throws NotFound, Forbidden, and whatever `edit` refuses.
 */
export async function changePlan(
  actor: Actor,
  planId: string,
  edit: Edit,
  label?: string,
): Promise<Versions> {
  return asActor(actor, async (tx) => {
    const row = await openPlan(tx, actor, planId);
    const before = snapshotOf(row);
    const after = await edit(before, row, tx);
    const changes = diffPlans(before, after);
    if (changes.length === 0) return { version: row.version, versions: {} };
    await logStep(tx, row, after, { changes, ...(label && { label }) });
    return storeChanges(tx, row, after, { changes, cursor: row.changeCursor + 1 });
  });
}
