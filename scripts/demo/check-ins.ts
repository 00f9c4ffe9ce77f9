import { aCheckIn } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { type Quarter, quarterStart, quarterText } from "@/lib/kernel/quarter";
import { addExperiment, createRevision, resolveExperiment } from "@/lib/planner/commands";
import { CHECK_INS, EXPERIMENTS } from "./cast";

/** One check-in a quarter since the plan began, the present one still to be written, and two experiments. */
export async function giveCheckIns(actor: Actor, planId: string, here: Quarter): Promise<void> {
  for (const [at, noted] of CHECK_INS.entries()) {
    const quarter = here - CHECK_INS.length + at;
    const { id } = await createRevision(actor, planId, `Check-in of ${quarterText(quarter)}`);
    await aCheckIn({
      ...{ clientId: actor.userId, planId, revisionId: id, quarter },
      ...{ itemsDue: at, itemsDone: at, hoursDue: at * 400, hoursDone: at * 400 },
      ...noted,
    });
  }
  for (const { result, ...begun } of EXPERIMENTS) {
    const dueOn = quarterStart(here + (result ? 0 : 1));
    const experimentId = await addExperiment(actor, { ...begun, dueOn });
    if (result) await resolveExperiment(actor, { experimentId, version: 1, ...result });
  }
}
