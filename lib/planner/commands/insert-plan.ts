import "server-only";
import type { Database } from "@/db/client";
import { planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import type { Scenario } from "@/lib/planner/domain/scenarios/scenario";

type Place = { scenario: Scenario; isActive: boolean };

/** Writes a whole plan of the actor's; answers its id, or null where its letter is taken already. */
export async function insertPlan(
  tx: Database,
  actor: Actor,
  { items, budgetsMinor, ...fields }: PlanSnapshot,
  place: Place,
): Promise<string | null> {
  const [made] = await tx
    .insert(plans)
    .values({ ...fields, ...place, budgetsMinor: [...budgetsMinor], clientId: actor.userId })
    .onConflictDoNothing()
    .returning({ id: plans.id });
  if (!made) return null;
  if (items.length > 0)
    await tx.insert(planItems).values(
      items.map((item) => ({
        ...item,
        after: [...item.after],
        planId: made.id,
        clientId: actor.userId,
      })),
    );
  return made.id;
}
