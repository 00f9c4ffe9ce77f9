import "server-only";
import { and, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentials, ladders, planChanges, planItems, plans } from "@/db/schema";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import { type Change, PLAN_CHANGES } from "@/lib/planner/domain/change";
import { changeWords } from "@/lib/planner/domain/change-words";
import { invertChanges } from "@/lib/planner/domain/invert-changes";
import { otherTargets } from "@/lib/planner/domain/other-targets";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import type { LockedPlan } from "@/lib/planner/queries/read-plan";

/** Undo reaches back this many steps. */
const STEPS_KEPT = 200;

/** What an edit answers: the plan's new version and those of the items it touched. */
export type Versions = { version: number; versions: Record<string, number> };

/** Writes `changes` that led from the locked plan to `after`, with `cursor` as the new place of undo. */
export async function storeChanges(
  tx: Database,
  before: LockedPlan,
  after: PlanSnapshot,
  { changes, cursor }: { changes: readonly Change[]; cursor: number },
): Promise<Versions> {
  const version = before.version + 1;
  const ofPlan = changes.some(({ kind }) => kind in PLAN_CHANGES);
  const { items, budgetsMinor, ...fields } = after;
  await tx
    .update(plans)
    .set({
      ...fields,
      budgetsMinor: [...budgetsMinor],
      ladderId: await knownLadder(tx, before, after),
      version,
      changeCursor: cursor,
      updatedAt: sql`now()`,
      ...(ofPlan && { settingsVersion: version }),
    })
    .where(eq(plans.id, before.id));
  return { version, versions: await storeItems(tx, before, items, changes) };
}

async function storeItems(
  tx: Database,
  before: LockedPlan,
  items: readonly PlanItem[],
  changes: readonly Change[],
): Promise<Record<string, number>> {
  const removed = changes.flatMap((change) => (change.kind === "removed" ? [change.item.id] : []));
  if (removed.length > 0) await tx.delete(planItems).where(inArray(planItems.id, removed));

  const added = changes.flatMap((change) => (change.kind === "added" ? [change.item.id] : []));
  const fresh = await withKnownCredentials(
    tx,
    items.filter(({ id }) => added.includes(id)),
  );
  // Versions go on from the plan's, so that an item brought back by undo never repeats one.
  const firstVersion = before.version + 1;
  const versions: Record<string, number> = {};
  if (fresh.length > 0)
    await tx.insert(planItems).values(
      fresh.map((item) => {
        versions[item.id] = firstVersion;
        return {
          ...columns(item),
          planId: before.id,
          clientId: before.clientId,
          version: firstVersion,
        };
      }),
    );

  const touched = new Set(changes.flatMap((change) => ("itemId" in change ? [change.itemId] : [])));
  for (const item of items.filter(({ id }) => touched.has(id))) {
    versions[item.id] = firstVersion;
    const { id, ...values } = columns(item);
    await tx
      .update(planItems)
      .set({ ...values, version: firstVersion, updatedAt: sql`now()` })
      .where(and(eq(planItems.id, id), eq(planItems.planId, before.id)));
  }
  return versions;
}

/** Undo may name a ladder that was deleted since: the plan is back on the family's then. */
async function knownLadder(tx: Database, before: PlanSnapshot, { ladderId }: PlanSnapshot) {
  if (ladderId === null || ladderId === before.ladderId) return ladderId;
  return (await tx.$count(ladders, eq(ladders.id, ladderId))) > 0 ? ladderId : null;
}

const columns = (item: PlanItem) => ({ ...item, after: [...item.after] });

/** An entry may have left the catalogue since the item was written down: the item outlives it. */
async function withKnownCredentials(tx: Database, items: readonly PlanItem[]): Promise<PlanItem[]> {
  const wanted = items.flatMap(({ credentialId }) => (credentialId ? [credentialId] : []));
  if (wanted.length === 0) return [...items];
  const rows = await tx
    .select({ id: credentials.id })
    .from(credentials)
    .where(inArray(credentials.id, wanted));
  const known = new Set(rows.map(({ id }) => id));
  return items.map((item) =>
    item.credentialId && !known.has(item.credentialId) ? { ...item, credentialId: null } : item,
  );
}

/** Notes a step for undo: what lay ahead for redo is gone, and so is what lies far back. */
export async function logStep(
  tx: Database,
  before: LockedPlan,
  after: PlanSnapshot,
  { changes, label }: { changes: readonly Change[]; label?: string },
): Promise<void> {
  const seq = before.changeCursor + 1;
  const ofPlan = eq(planChanges.planId, before.id);
  await tx.delete(planChanges).where(and(ofPlan, gt(planChanges.seq, before.changeCursor)));
  await tx.delete(planChanges).where(and(ofPlan, lte(planChanges.seq, seq - STEPS_KEPT)));
  await tx.insert(planChanges).values({
    planId: before.id,
    clientId: before.clientId,
    seq,
    label: label ?? (await labelOf(tx, before, after, changes)),
    forward: changes,
    inverse: invertChanges(changes),
  });
}

async function labelOf(
  tx: Database,
  before: PlanSnapshot,
  after: PlanSnapshot,
  changes: readonly Change[],
): Promise<string> {
  const occupations = await readOccupationTitles(tx, otherTargets(before, after));
  const titles = new Map([...before.items, ...after.items].map(({ id, title }) => [id, title]));
  const [first, ...more] = changes.map((change) =>
    changeWords(change, { currency: after.currency, titles, occupations }),
  );
  return more.length > 0 ? `${first}, and ${more.length} more` : (first ?? "");
}
