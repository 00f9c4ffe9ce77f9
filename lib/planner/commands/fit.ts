import "server-only";
import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { fitRuns } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { conflictWords } from "@/lib/planner/domain/conflict-words";
import { checkFit } from "@/lib/planner/domain/fit/check-fit";
import { fitLabel } from "@/lib/planner/domain/fit/fit-label";
import { fitPlanOf } from "@/lib/planner/domain/fit/fit-plan-of";
import { partFaults } from "@/lib/planner/domain/fit/part-faults";
import { movedBy, withFit } from "@/lib/planner/domain/fit/with-fit";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { quickFit } from "@/lib/planner/queries/quick-fit";
import { holdsFor, readFitRun } from "@/lib/planner/queries/read-fit-run";
import type { AcceptFitInput } from "@/lib/planner/schema/fit";
import { changePlan } from "./change-plan";
import { expectPlan } from "./expect-version";
import { openPlan } from "./open-plan";

type OfPlan = { planId: string; version: number };

/**
 * Queues a deeper look at the plan as it stands in the quarter `today`, in place of any earlier one of it.
 * Throws NotFound, Forbidden, or Conflict while another is at work.
 */
export const startFit = (actor: Actor, { planId, version }: OfPlan, today: Quarter) =>
  asActor(actor, async (tx) => {
    const row = await openPlan(tx, actor, planId);
    expectPlan(row, version);
    const isOver = or(
      inArray(fitRuns.state, ["done", "failed"]),
      ne(fitRuns.planVersion, version),
      ne(fitRuns.today, today),
    );
    await tx.delete(fitRuns).where(and(eq(fitRuns.planId, planId), isOver));
    const [run] = await tx
      .insert(fitRuns)
      .values({ planId, clientId: actor.userId, planVersion: version, today })
      .onConflictDoNothing()
      .returning({ runId: fitRuns.id });
    // The index of runs at work decides, also between two who press at once.
    if (!run) throw new Conflict("A deeper look is at work already. Wait for it, or stop it.");
    await tx.execute(sql`select enqueue('look-deeper', ${JSON.stringify(run)}::json)`);
  });

/** Ends the deeper look of a plan, and forgets what it found. Throws NotFound or Forbidden. */
export const stopFit = (actor: Actor, planId: string) =>
  asActor(actor, async (tx) => {
    await openPlan(tx, actor, planId);
    await tx.delete(fitRuns).where(eq(fitRuns.planId, planId));
  });

/**
 * Takes over the places that a proposal gives the items `taken`, as one step; answers how many they are. The proposal
 * is the one that was seen: the same version of the plan, and checked once more. Throws NotFound, Forbidden, Refused
 * where a part would break what the whole does not, and Conflict with where each item stands now.
 */
export async function acceptFit(
  actor: Actor,
  input: AcceptFitInput,
  today: Quarter,
): Promise<number> {
  const taken = new Set(input.taken);
  await changePlan(
    actor,
    input.planId,
    async (plan, row, tx) => {
      const seen = { version: input.version, today: input.today };
      if (row.version !== input.version || input.today !== today) throw standsOtherwise(plan);
      const asked = fitPlanOf(plan, today);
      const fit = input.runId
        ? await foundBy(tx, { ...seen, planId: input.planId, runId: input.runId })
        : quickFit({ id: input.planId, ...seen }, asked);
      if (!fit) throw standsOtherwise(plan);
      if (checkFit(asked, fit).length > 0) throw new Error("a proposal was not sound");
      const moved = movedBy(plan, fit);
      if (!input.taken.every((id) => moved.some((item) => item.id === id)))
        throw new Refused("One of these is not in the proposal: look again.");
      const part = withFit(plan, fit, taken);
      refuseBroken(part, { before: plan, whole: withFit(plan, fit) });
      await tx.delete(fitRuns).where(eq(fitRuns.planId, input.planId));
      return part;
    },
    fitLabel(taken.size),
  );
  return taken.size;
}

/** What the deeper look found, as far as it is the one that was seen. */
async function foundBy(
  tx: Database,
  seen: { planId: string; runId: string; version: number; today: Quarter },
) {
  const run = await readFitRun(tx, seen.planId);
  return run?.id === seen.runId && holdsFor(run, seen) ? run.outcome : null;
}

function refuseBroken(part: PlanSnapshot, others: { before: PlanSnapshot; whole: PlanSnapshot }) {
  const [first, ...more] = partFaults(part, others).map((fault) => conflictWords(part, fault));
  if (!first) return;
  const rest = more.length > 0 ? ` And ${more.length} more like this.` : "";
  throw new Refused(`This part alone would not fit. ${first}${rest}`);
}

const standsOtherwise = ({ items }: PlanSnapshot) =>
  new Conflict(
    "The plan was changed since this proposal was made. Nothing was taken over.",
    Object.fromEntries(
      items.flatMap(({ id, title, startsIn }) => [
        [`title.${id}`, title],
        [`place.${id}`, startsIn === null ? "the tray" : quarterText(startsIn)],
      ]),
    ),
  );
