import "server-only";
import { asActorOnce } from "@/db/client";
import { decisionRecords } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Path } from "@/lib/kernel/path";
import { findPlan } from "@/lib/planner/queries";
import { latestVerdict } from "@/lib/planner/queries/latest-verdict";
import { changePlan } from "./change-plan";

/**
 * Records which path the actor has chosen and why, with what the latest result said then. An existing
 * plan follows the choice, as a step that undo takes back. Answers that plan's id, or null.
 */
export async function choosePath(
  actor: Actor,
  { path, reason }: { path: Path; reason: string },
): Promise<string | null> {
  const verdictThen = await latestVerdict(actor);
  return asActorOnce(actor, async (tx) => {
    await tx
      .insert(decisionRecords)
      .values({ clientId: actor.userId, kind: "path", path, reason, verdictThen });
    const plan = await findPlan(actor);
    if (plan) await changePlan(actor, plan.id, (before) => ({ ...before, path }));
    return plan?.id ?? null;
  });
}
