import "server-only";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { changeWords } from "@/lib/planner/domain/change-words";
import { conflictWords } from "@/lib/planner/domain/conflict-words";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { checkFit } from "@/lib/planner/domain/fit/check-fit";
import type { Fit } from "@/lib/planner/domain/fit/fit-plan";
import { fitPlanOf } from "@/lib/planner/domain/fit/fit-plan-of";
import { boundWords, leftWords, meetingWords } from "@/lib/planner/domain/fit/fit-words";
import { movedBy, withFit } from "@/lib/planner/domain/fit/with-fit";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { getPlan } from "./get-plan";
import { quickFit } from "./quick-fit";
import { holdsFor, readFitRun } from "./read-fit-run";

/**
 * What a fit proposes for the actor's own plan in the quarter `today`, in words and places: the deeper look where there
 * is one for the plan as it stands, else the quick search. Throws NotFound, also for a coach.
 */
export const getFit = (actor: Actor, planId: string, today: Quarter) =>
  asActorOnce(actor, async (tx) => {
    const { snapshot, version, canEdit } = await getPlan(actor, planId);
    if (!canEdit) throw new NotFound("plan");
    const run = await readFitRun(tx, planId);
    const isOfNow = run !== null && holdsFor(run, { version, today });
    const asked = fitPlanOf(snapshot, today);
    const deep = isOfNow && run.state === "done" ? run : null;
    const fit = deep?.outcome ?? quickFit({ id: planId, version, today }, asked);
    const faults = checkFit(asked, fit);
    if (faults.length > 0) throw new Error(`a proposal was not sound: ${faults.join("; ")}`);
    return {
      planId,
      version,
      today,
      runId: deep?.id ?? null,
      run: isOfNow && run.state !== "done" ? { state: run.state, progress: run.progress } : null,
      plan: { title: snapshot.title, startsIn: snapshot.startsIn },
      meeting: meetingWords(asked, fit),
      bound: boundWords(fit),
      ...changesOf(snapshot, fit),
    };
  });

function changesOf(plan: PlanSnapshot, fit: Fit) {
  const after = withFit(plan, fit);
  const moved = new Set(movedBy(plan, fit).map(({ id }) => id));
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  const words = new Map(
    diffPlans(plan, after).flatMap((change) =>
      "itemId" in change
        ? [[change.itemId, changeWords(change, { currency: plan.currency, titles })]]
        : [],
    ),
  );
  const to = new Map(after.items.map(({ id, startsIn }) => [id, startsIn]));
  return {
    moves: plan.items
      .filter(({ id }) => moved.has(id))
      .map(({ id, title, startsIn, quarters }) => ({
        ...{ id, title, quarters, words: words.get(id) ?? title },
        ...{ from: startsIn, to: to.get(id) ?? null },
      })),
    left: fit.left.map(({ id, reason }) => ({
      id,
      title: titles.get(id) ?? "",
      why: leftWords(plan, id, reason),
    })),
    stillWrong: findConflicts(after).map((conflict) => conflictWords(after, conflict)),
  };
}
