import { aCheckIn } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { type Quarter, quarterStart, quarterText } from "@/lib/kernel/quarter";
import { addExperiment, createRevision, resolveExperiment } from "@/lib/planner/commands";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { getPlan } from "@/lib/planner/queries";
import { CHECK_INS, EXPERIMENTS } from "./cast";

/** Planned and done as they stood when `quarter` was over. */
function figuresAfter({ items }: Pick<PlanSnapshot, "items">, quarter: Quarter) {
  const then = items.map((item) => {
    const isDone = item.doneIn !== null && item.doneIn <= quarter;
    return { ...item, status: isDone ? item.status : ("planned" as const) };
  });
  const figures = schedulePerformance({ items: then }, quarter + 1);
  return {
    ...{ itemsDue: figures.items.due, itemsDone: figures.items.done },
    ...{ hoursDue: figures.hours.due, hoursDone: figures.hours.done },
  };
}

/** One check-in a quarter since the plan began, the present one still to be written, and two experiments. */
export async function giveCheckIns(actor: Actor, planId: string, here: Quarter): Promise<void> {
  const { snapshot } = await getPlan(actor, planId);
  for (const [at, noted] of CHECK_INS.entries()) {
    const quarter = here - CHECK_INS.length + at;
    const { id } = await createRevision(actor, planId, `Check-in of ${quarterText(quarter)}`);
    await aCheckIn({
      ...{ clientId: actor.userId, planId, revisionId: id, quarter },
      ...figuresAfter(snapshot, quarter),
      ...noted,
    });
  }
  for (const { result, ...begun } of EXPERIMENTS) {
    const dueOn = quarterStart(here + (result ? 0 : 1));
    const experimentId = await addExperiment(actor, { ...begun, dueOn });
    if (result) await resolveExperiment(actor, { experimentId, version: 1, ...result });
  }
}
