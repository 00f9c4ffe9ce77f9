import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { checkInDrafts, checkIns, revisions } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { checkInForm } from "@/lib/planner/domain/check-ins/check-in-form";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import type { PlanForm } from "@/lib/planner/domain/plan-forms";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { findPlan } from "@/lib/planner/queries/find-plan";
import { type LockedPlan, snapshotOf } from "@/lib/planner/queries/read-plan";
import type { FinishCheckInInput } from "@/lib/planner/schema/check-ins";
import { insertRevision } from "./create-revision";
import { readDraft, refuseClosed } from "./draft-check-in";
import { openPlan } from "./open-plan";

/**
 * Keeps a quarter's check-in with the plan as it stands, and lets go of its draft. Written again it is rewritten,
 * until its time is over. Throws Refused without a plan or outside that time, and Conflict with what stands
 * where it, or its draft, was written elsewhere since.
 */
export const finishCheckIn = (actor: Actor, input: FinishCheckInInput, today: Quarter) =>
  asActor(actor, async (tx) => {
    const { quarter, version, draftVersion, ...words } = input;
    refuseClosed(quarter, today);
    const own = await findPlan(actor);
    if (!own) throw new Refused("Make a plan first: a check-in is about it.");
    // The plan's lock puts the check-ins of two tabs in order.
    const plan = await openPlan(tx, actor, own.id);
    const before = await readCheckIn(tx, actor, quarter);
    const draft = await readDraft(tx, actor, quarter);
    expectSeen({ before, draft }, { version, draftVersion });
    const revisionId = await keptPlan(tx, actor, { plan, before, quarter });
    const values = { planId: plan.id, revisionId, ...words, ...figures(plan, today) };
    await tx
      .insert(checkIns)
      .values({ clientId: actor.userId, quarter, ...values })
      .onConflictDoUpdate({
        target: [checkIns.clientId, checkIns.quarter],
        set: { ...values, version: sql`${checkIns.version} + 1`, updatedAt: sql`now()` },
      });
    await tx
      .delete(checkInDrafts)
      .where(and(eq(checkInDrafts.clientId, actor.userId), eq(checkInDrafts.quarter, quarter)));
  });

type Before = Awaited<ReturnType<typeof readCheckIn>>;

async function readCheckIn(tx: Database, actor: Actor, quarter: Quarter) {
  const [row] = await tx
    .select({
      version: checkIns.version,
      went: checkIns.went,
      changed: checkIns.changed,
      obstacle: checkIns.obstacle,
      confidence: checkIns.confidence,
      nextStep: checkIns.nextStep,
      revisionId: checkIns.revisionId,
      snapshot: revisions.snapshot,
    })
    .from(checkIns)
    .leftJoin(revisions, eq(revisions.id, checkIns.revisionId))
    .where(and(eq(checkIns.clientId, actor.userId), eq(checkIns.quarter, quarter)));
  return row ?? null;
}

type Standing = { before: Before; draft: { fields: PlanForm; version: number } | null };

function expectSeen({ before, draft }: Standing, seen: { version: number; draftVersion: number }) {
  const now = { version: before?.version ?? 0, draftVersion: draft?.version ?? 0 };
  if (now.version === seen.version && now.draftVersion === seen.draftVersion) return;
  throw new Conflict("This check-in was written on in another tab or window.", {
    ...(draft?.fields ?? (before && checkInForm(before))),
    version: String(now.version),
    draftVersion: String(now.draftVersion),
  });
}

type Kept = { plan: LockedPlan; before: Before; quarter: Quarter };

/** The revision that holds the plan as it stands: the one kept already where nothing differs. */
async function keptPlan(tx: Database, actor: Actor, { plan, before, quarter }: Kept) {
  if (before?.revisionId && before.snapshot) {
    const changes = diffPlans(storedSnapshot(before.snapshot), snapshotOf(plan));
    if (changes.length === 0) return before.revisionId;
  }
  const reason = `Check-in of ${quarterText(quarter)}`;
  return (await insertRevision(tx, actor, { planId: plan.id, reason })).id;
}

function figures(plan: LockedPlan, today: Quarter) {
  const { items, hours } = schedulePerformance(plan, today);
  return {
    itemsDue: items.due,
    itemsDone: items.done,
    hoursDue: hours.due,
    hoursDone: hours.done,
  };
}
