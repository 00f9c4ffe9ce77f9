import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { occupations, planChanges, planItems, plans } from "@/db/schema";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";

const PLAN = {
  id: plans.id,
  clientId: plans.clientId,
  scenario: plans.scenario,
  title: plans.title,
  path: plans.path,
  family: plans.family,
  targetRole: plans.targetRole,
  targetOccupation: plans.targetOccupation,
  ladderId: plans.ladderId,
  startsIn: plans.startsIn,
  hoursPerQuarter: plans.hoursPerQuarter,
  budgetsMinor: plans.budgetsMinor,
  currency: plans.currency,
  version: plans.version,
  settingsVersion: plans.settingsVersion,
  changeCursor: plans.changeCursor,
  updatedAt: plans.updatedAt,
};
/** The steps that undo and redo would take. */
const undone = alias(planChanges, "undone");
const redone = alias(planChanges, "redone");

/** A plan's row with its items and their versions, or null where the actor of `tx` sees none. */
export async function readPlan(tx: Database, planId: string) {
  const [row] = await tx
    .select({ ...PLAN, targetTitle: occupations.title, undo: undone.label, redo: redone.label })
    .from(plans)
    .leftJoin(occupations, eq(occupations.code, plans.targetOccupation))
    .leftJoin(undone, and(eq(undone.planId, plans.id), eq(undone.seq, plans.changeCursor)))
    .leftJoin(
      redone,
      and(eq(redone.planId, plans.id), eq(redone.seq, sql`${plans.changeCursor} + 1`)),
    )
    .where(eq(plans.id, planId));
  return row ? { ...row, ...(await readItems(tx, planId)) } : null;
}

/** As `readPlan`, but the plan's row stays locked to the end of the transaction; null for a coach. */
export async function lockPlan(tx: Database, planId: string) {
  const [row] = await tx.select(PLAN).from(plans).where(eq(plans.id, planId)).for("update");
  return row ? { ...row, ...(await readItems(tx, planId)) } : null;
}
export type LockedPlan = NonNullable<Awaited<ReturnType<typeof lockPlan>>>;

async function readItems(tx: Database, planId: string) {
  const rows = await tx
    .select({
      id: planItems.id,
      kind: planItems.kind,
      title: planItems.title,
      provider: planItems.provider,
      credentialId: planItems.credentialId,
      startsIn: planItems.startsIn,
      quarters: planItems.quarters,
      earliestIn: planItems.earliestIn,
      targetIn: planItems.targetIn,
      priority: planItems.priority,
      hours: planItems.hours,
      costMinor: planItems.costMinor,
      status: planItems.status,
      droppedReason: planItems.droppedReason,
      doneIn: planItems.doneIn,
      after: planItems.after,
      serves: planItems.serves,
      notes: planItems.notes,
      position: planItems.position,
      version: planItems.version,
    })
    .from(planItems)
    .where(eq(planItems.planId, planId))
    .orderBy(asc(planItems.position), asc(planItems.id));
  const items: PlanItem[] = rows.map(({ version: _version, ...item }) => item);
  return { items, versions: Object.fromEntries(rows.map(({ id, version }) => [id, version])) };
}

/** The part of a row that is the plan itself: what is checked, compared and kept. */
export const snapshotOf = (row: PlanSnapshot): PlanSnapshot => ({
  title: row.title,
  path: row.path,
  family: row.family,
  targetRole: row.targetRole,
  targetOccupation: row.targetOccupation,
  ladderId: row.ladderId,
  startsIn: row.startsIn,
  hoursPerQuarter: row.hoursPerQuarter,
  budgetsMinor: row.budgetsMinor,
  currency: row.currency,
  items: row.items,
});
