import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { withItem } from "@/lib/planner/domain/plan-items";
import { copyItems } from "@/lib/planner/domain/scenarios/copy-items";
import { freeLetters } from "@/lib/planner/domain/scenarios/scenario";
import { listScenarios } from "@/lib/planner/queries";
import { insertPlan } from "./insert-plan";

/**
 * Makes a scenario of an exported plan, under the next free letter. What it names in this house's catalogue and is not
 * there is left away; its ladder is the family's. Answers its id. Throws Refused.
 */
export const importScenario = (actor: Actor, plan: PlanSnapshot): Promise<string> =>
  asActorOnce(actor, async (tx) => {
    const there = await listScenarios(actor);
    const [scenario] = freeLetters(there.map((one) => one.scenario));
    if (!scenario) throw new Refused("A, B and Z are all taken: remove one of them first.");
    const known = await withKnown(tx, actor, plan);
    const { items } = copyItems(known.items, randomUUID);
    const [first] = items;
    const copy = first ? withItem({ ...known, items }, first) : known;
    const made = await insertPlan(tx, actor, copy, { scenario, isActive: there.length === 0 });
    if (!made) throw new Refused("Another tab has just made a scenario: look again.");
    return made;
  });

async function withKnown(tx: Database, actor: Actor, plan: PlanSnapshot): Promise<PlanSnapshot> {
  const titles = await readOccupationTitles(tx, [plan.targetOccupation]);
  const wanted = plan.items.flatMap(({ credentialId }) => credentialId ?? []);
  const rows =
    wanted.length === 0
      ? []
      : await tx
          .select({ id: credentials.id })
          .from(credentials)
          .where(
            and(
              inArray(credentials.id, wanted),
              or(isNull(credentials.ownerId), eq(credentials.ownerId, actor.userId)),
            ),
          );
  const known = new Set(rows.map(({ id }) => id));
  const kept = (item: PlanItem) =>
    item.credentialId && !known.has(item.credentialId) ? { ...item, credentialId: null } : item;
  const { targetOccupation } = plan;
  return {
    ...plan,
    ladderId: null,
    targetOccupation: targetOccupation && titles.has(targetOccupation) ? targetOccupation : null,
    items: plan.items.map(kept),
  };
}
