import "server-only";
import { and, asc, eq, inArray, isNull, type Placeholder, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, prepared } from "@/db/client";
import { occupations, planChanges, planItems, plans } from "@/db/schema";
import { together } from "@/db/together";
import type { Actor } from "@/lib/kernel/actor";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import type { StoredTripwire } from "@/lib/planner/domain/scenarios/tripwire-state";

const PLAN = {
  id: plans.id,
  clientId: plans.clientId,
  scenario: plans.scenario,
  isActive: plans.isActive,
  title: plans.title,
  path: plans.path,
  family: plans.family,
  targetRole: plans.targetRole,
  targetOccupation: plans.targetOccupation,
  ladderId: plans.ladderId,
  leadingPercent: plans.leadingPercent,
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
const isThere = (planId: string | Placeholder) =>
  and(eq(plans.id, planId), isNull(plans.removedAt));
const undone = alias(planChanges, "undone");
const redone = alias(planChanges, "redone");

/** What is open of a plan's tripwires, the next due first. */
const TRIPWIRES = sql<
  StoredTripwire[]
>`(select coalesce(json_agg(json_build_object('id', id, 'condition', condition,
  'dueIn', due_in, 'itemId', item_id, 'wantedStatus', wanted_status, 'switchTo', switch_to, 'version', version)
  order by due_in, created_at), '[]') from tripwires where plan_id = ${plans.id} and answer is null)`;

/** A plan's row with its items and their versions, or null where the actor of `tx` sees none. */
export async function readPlan(tx: Database, planId: string) {
  const [[row], items] = await together([planRow(tx, { planId }), readItems(tx, planId)]);
  return row ? { ...row, ...items } : null;
}

const asked = sql.placeholder("planId");

const planRow = prepared((tx) =>
  tx
    .select({
      ...PLAN,
      targetTitle: occupations.title,
      undo: undone.label,
      redo: redone.label,
      tripwires: TRIPWIRES,
    })
    .from(plans)
    .leftJoin(occupations, eq(occupations.code, plans.targetOccupation))
    .leftJoin(undone, and(eq(undone.planId, plans.id), eq(undone.seq, plans.changeCursor)))
    .leftJoin(
      redone,
      and(eq(redone.planId, plans.id), eq(redone.seq, sql`${plans.changeCursor} + 1`)),
    )
    .where(isThere(asked))
    .prepare("plan"),
);

/** The plans that are in use by these people, as far as the actor of `tx` sees them, with their items. Two queries. */
export async function readActivePlans(tx: Database, clientIds: readonly string[]) {
  if (clientIds.length === 0) return [];
  const isTheirs = inArray(plans.clientId, [...clientIds]);
  const rows = await tx
    .select(PLAN)
    .from(plans)
    .where(and(isTheirs, eq(plans.isActive, true), isNull(plans.removedAt)));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const items = await tx
    .select({ ...ITEM, planId: planItems.planId })
    .from(planItems)
    .where(inArray(planItems.planId, ids))
    .orderBy(...inOrder);
  return rows.map((row) => ({ ...row, items: itemsOf(row.id, items) }));
}

type OfPlan = PlanItem & { planId: string };

const itemsOf = (id: string, all: readonly OfPlan[]) =>
  all.flatMap(({ planId, ...item }): PlanItem[] => (planId === id ? [item] : []));

/** As `readPlan`, but the plan's row stays locked to the end of the transaction; null for a coach. */
export async function lockPlan(tx: Database, planId: string) {
  const [row] = await tx.select(PLAN).from(plans).where(isThere(planId)).for("update");
  return row ? { ...row, ...(await readItems(tx, planId)) } : null;
}
export type LockedPlan = NonNullable<Awaited<ReturnType<typeof lockPlan>>>;

/** The columns of an item, as plans hold it. */
export const ITEM = {
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
};
const inOrder = [asc(planItems.position), asc(planItems.id)];

const itemRows = prepared((tx) =>
  tx
    .select({ ...ITEM, version: planItems.version })
    .from(planItems)
    .where(eq(planItems.planId, asked))
    .orderBy(...inOrder)
    .prepare("plan-items"),
);

async function readItems(tx: Database, planId: string) {
  const rows = await itemRows(tx, { planId });
  const items: PlanItem[] = rows.map(({ version: _version, ...item }) => item);
  return { items, versions: Object.fromEntries(rows.map(({ id, version }) => [id, version])) };
}

/** All scenarios of the actor, also those set aside, in the order of their letters. Two queries. */
export async function readScenarios(tx: Database, actor: Actor) {
  const rows = await tx
    .select({ ...PLAN, removedAt: plans.removedAt })
    .from(plans)
    .where(eq(plans.clientId, actor.userId))
    .orderBy(asc(plans.scenario), asc(plans.createdAt));
  const items = await tx
    .select({ ...ITEM, planId: planItems.planId })
    .from(planItems)
    .where(eq(planItems.clientId, actor.userId))
    .orderBy(...inOrder);
  return rows.map((row) => ({
    ...row,
    items: itemsOf(row.id, items),
  }));
}

/** The part of a row that is the plan itself: what is checked, compared and kept. */
export const snapshotOf = (row: PlanSnapshot): PlanSnapshot => ({
  title: row.title,
  path: row.path,
  family: row.family,
  targetRole: row.targetRole,
  targetOccupation: row.targetOccupation,
  ladderId: row.ladderId,
  leadingPercent: row.leadingPercent,
  startsIn: row.startsIn,
  hoursPerQuarter: row.hoursPerQuarter,
  budgetsMinor: row.budgetsMinor,
  currency: row.currency,
  items: row.items,
});
