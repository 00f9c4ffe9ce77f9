import { aCheckIn } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { createRevision } from "@/lib/planner/commands";
import { CHECK_INS } from "./cast";

/** One check-in a quarter since the plan began; the present quarter's is still to be written. */
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
}
