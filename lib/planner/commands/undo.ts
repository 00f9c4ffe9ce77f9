import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { planChanges } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { applyChanges } from "@/lib/planner/domain/apply-changes";
import type { Change } from "@/lib/planner/domain/change";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { snapshotOf } from "@/lib/planner/queries/read-plan";
import { expectPlan } from "./expect-version";
import { openPlan } from "./open-plan";
import { storeChanges, type Versions } from "./store-changes";

type Step = { planId: string; version: number };
type Stepped = Versions & { label: string };

/** Takes the last step back. Throws NotFound, Forbidden, Conflict, or Refused when there is none. */
export const undo = (actor: Actor, step: Step) => walk(actor, step, "undo");

/** Takes the step forward that was undone last. Throws as `undo`. */
export const redo = (actor: Actor, step: Step) => walk(actor, step, "redo");

async function walk(
  actor: Actor,
  { planId, version }: Step,
  way: "undo" | "redo",
): Promise<Stepped> {
  return asActor(actor, async (tx) => {
    const row = await openPlan(tx, actor, planId);
    expectPlan(row, version);
    const seq = way === "undo" ? row.changeCursor : row.changeCursor + 1;
    const [step] = await tx
      .select({
        label: planChanges.label,
        forward: planChanges.forward,
        inverse: planChanges.inverse,
      })
      .from(planChanges)
      .where(and(eq(planChanges.planId, planId), eq(planChanges.seq, seq)));
    if (!step) throw new Refused(`There is nothing to ${way}.`);
    const before = snapshotOf(row);
    // Written by `logStep` alone, from changes of this very type.
    const after = applyChanges(before, (way === "undo" ? step.inverse : step.forward) as Change[]);
    const cursor = way === "undo" ? seq - 1 : seq;
    const changes = diffPlans(before, after);
    return { ...(await storeChanges(tx, row, after, { changes, cursor })), label: step.label };
  });
}
