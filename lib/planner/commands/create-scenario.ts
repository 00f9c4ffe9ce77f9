import "server-only";
import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { itemOrigins } from "@/db/schema";
import { readLadderChoice } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { copyItems } from "@/lib/planner/domain/scenarios/copy-items";
import { pendulumPlan } from "@/lib/planner/domain/scenarios/pendulum-plan";
import { findPlan } from "@/lib/planner/queries";
import { draftPlan } from "@/lib/planner/queries/draft-plan";
import { snapshotOf } from "@/lib/planner/queries/read-plan";
import type { CreateScenarioInput } from "@/lib/planner/schema/scenarios";
import { insertPlan } from "./insert-plan";
import { openPlan } from "./open-plan";

/**
 * Makes another scenario, with the hours and money of the active one: empty, from the template of a path, as a swing
 * out and back, or as a copy whose items stay shared. Answers its id. Throws NotFound or Refused.
 */
export async function createScenario(actor: Actor, input: CreateScenarioInput): Promise<string> {
  return asActorOnce(actor, async (tx) => {
    const active = await findPlan(actor);
    if (!active) throw new Refused("Make your first plan before a second one.");
    const from = input.begin.kind === "copy" ? input.begin.planId : active.id;
    const base = snapshotOf(await openPlan(tx, actor, from));
    const { plan, pairs } = await begun(tx, actor, base, input);
    const made = await insertPlan(tx, actor, plan, { scenario: input.scenario, isActive: false });
    if (!made) throw new Refused(`There is a scenario ${input.scenario} already.`, "scenario");
    await shareItems(tx, actor, pairs);
    return made;
  });
}

type Pairs = ReturnType<typeof copyItems>["pairs"];

async function begun(
  tx: Database,
  actor: Actor,
  base: PlanSnapshot,
  { begin, title, path }: CreateScenarioInput,
): Promise<{ plan: PlanSnapshot; pairs: Pairs }> {
  if (begin.kind === "copy") {
    const { items, pairs } = copyItems(base.items, randomUUID);
    return { plan: { ...base, title, items }, pairs };
  }
  const stays = path === base.path;
  const means = { ...base, title, path, items: [], ...(!stays && NO_TARGET) };
  if (begin.kind === "empty") return { plan: means, pairs: [] };
  if (begin.kind === "pendulum") return { plan: pendulumPlan(means, randomUUID), pairs: [] };
  const { ladder } = await readLadderChoice(tx, actor, means);
  const wish = { ...means, budgetMinor: Math.max(...base.budgetsMinor) };
  const plan = await draftPlan(actor, wish, { ladder, newId: randomUUID });
  return { plan: { ...plan, budgetsMinor: base.budgetsMinor }, pairs: [] };
}

/** On another path one aims for another role. */
const NO_TARGET = { targetRole: "", targetOccupation: null };

async function shareItems(tx: Database, actor: Actor, pairs: Pairs): Promise<void> {
  if (pairs.length === 0) return;
  const known = await tx
    .select({ itemId: itemOrigins.itemId, originId: itemOrigins.originId })
    .from(itemOrigins)
    .where(
      inArray(
        itemOrigins.itemId,
        pairs.map(({ from }) => from),
      ),
    );
  const originOf = new Map(known.map(({ itemId, originId }) => [itemId, originId]));
  await tx.insert(itemOrigins).values(
    pairs.map(({ itemId, from }) => ({
      itemId,
      originId: originOf.get(from) ?? from,
      clientId: actor.userId,
    })),
  );
}
