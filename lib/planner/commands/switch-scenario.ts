import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { decisionRecords, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { latestVerdict } from "@/lib/planner/queries/latest-verdict";

type Switch = { planId: string; from: string; reason: string };

/**
 * Goes over to another scenario and keeps why; `from` is the one that was active when the person decided.
 * Throws NotFound, Conflict when another tab has switched meanwhile, or Refused.
 */
export const switchScenario = (actor: Actor, input: Switch): Promise<void> =>
  asActorOnce(actor, async (tx) => switchIn(tx, actor, input));

/** As `switchScenario`, in the caller's transaction. */
export async function switchIn(tx: Database, actor: Actor, { planId, from, reason }: Switch) {
  const rows = await tx
    .select({
      id: plans.id,
      scenario: plans.scenario,
      title: plans.title,
      path: plans.path,
      isActive: plans.isActive,
    })
    .from(plans)
    .where(and(eq(plans.clientId, actor.userId), isNull(plans.removedAt)))
    .for("update");
  const to = rows.find(({ id }) => id === planId);
  if (!to) throw new NotFound("plan");
  const active = rows.find(({ isActive }) => isActive);
  if (active?.id !== from)
    throw new Conflict("The active scenario was changed since you opened this. Look again.");
  if (active.id === planId) throw new Refused("This scenario is active already.");
  await tx.update(plans).set({ isActive: false }).where(eq(plans.id, active.id));
  await tx.update(plans).set({ isActive: true }).where(eq(plans.id, planId));
  const named = ({ scenario, title }: typeof to) => ({ scenario, title });
  await tx.insert(decisionRecords).values({
    clientId: actor.userId,
    kind: "scenario",
    path: to.path,
    reason,
    verdictThen: await latestVerdict(actor),
    about: { from: named(active), to: named(to) },
  });
}
