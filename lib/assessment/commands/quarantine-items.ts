import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { calibrationRuns } from "@/db/schema";
import { countsOnEverySide } from "@/lib/assessment/domain/counting-statements";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { lockCalibration } from "./lock-calibration";
import { requireNoneAtWork } from "./require-none-at-work";

/**
 * Says which items the proposed version leaves out of scoring; cuts and limits are worked out anew in the
 * background. Throws NotFound, Conflict (nothing to change, or another at work) or Refused (an unknown item, or
 * a side left without statements).
 */
export async function quarantineItems(
  actor: Actor,
  { runId, items }: { runId: string; items: readonly string[] },
): Promise<void> {
  await asActor(actor, async (tx) => {
    const run = await lockCalibration(tx, actor, runId);
    if (run.state !== "done" || run.proposed === null)
      throw new Conflict("This calibration has no proposal that could be changed now.");
    const proposed = storedDefinition.parse(run.proposed);
    const unknown = items.find((id) => !proposed.items.some((item) => item.id === id));
    if (unknown !== undefined) throw new Refused(`There is no item ${unknown}.`);
    if (!countsOnEverySide(proposed, items))
      throw new Refused("Leave at least one statement of each orientation in.");
    if (sameItems(proposed.quarantined, items)) return;
    await requireNoneAtWork(tx);
    await tx
      .update(calibrationRuns)
      .set({
        state: "queued",
        step: "",
        progress: 0,
        proposed: sql`jsonb_set(${calibrationRuns.proposed}, '{quarantined}', ${JSON.stringify(items)}::jsonb)`,
      })
      .where(eq(calibrationRuns.id, runId));
    await tx.execute(sql`select enqueue('calibrate', ${JSON.stringify({ runId })}::json)`);
    const deed = { actor, subjectId: actor.userId, resource: "calibration" };
    await audit(tx, { ...deed, action: "changed", resourceId: runId });
  });
}

const sameItems = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
