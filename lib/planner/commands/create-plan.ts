import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { PLAN_YEARS, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { draftPlan } from "@/lib/planner/queries/draft-plan";
import type { CreatePlanInput } from "@/lib/planner/schema";
import { expectOccupation } from "./expect-occupation";
import { findLadder } from "./find-ladder";
import { insertPlan } from "./insert-plan";
import { readMoney } from "./read-money";

/** Makes the actor's plan, from the starter template or empty; answers its id. Throws Refused. */
export async function createPlan(actor: Actor, input: CreatePlanInput): Promise<string> {
  const budgetMinor = readMoney(input.budget, input.currency, "budget");
  return asActorOnce(actor, async (tx) => {
    await expectOccupation(tx, input.targetOccupation);
    const ladder = await findLadder(tx, actor, input);
    const plan =
      input.begin === "template"
        ? {
            ...(await draftPlan(actor, { ...input, budgetMinor }, { ladder, newId: randomUUID })),
            leadingPercent: input.leadingPercent,
          }
        : emptyPlan(input, budgetMinor);
    const made = await insertPlan(tx, actor, plan, { scenario: "A", isActive: true });
    if (!made) throw new Refused("You already have a plan: change that one.");
    return made;
  });
}

const emptyPlan = (input: CreatePlanInput, budgetMinor: number): PlanSnapshot => ({
  title: input.title,
  path: input.path,
  family: input.family,
  targetRole: input.targetRole,
  targetOccupation: input.targetOccupation,
  ladderId: input.ladderId,
  leadingPercent: input.leadingPercent,
  startsIn: input.startsIn,
  hoursPerQuarter: input.hoursPerQuarter,
  budgetsMinor: new Array<number>(PLAN_YEARS).fill(budgetMinor),
  currency: input.currency,
  items: [],
});
