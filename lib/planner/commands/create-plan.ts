import "server-only";
import { randomUUID } from "node:crypto";
import { asActor } from "@/db/client";
import { planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { PLAN_YEARS, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { draftPlan, findLadder } from "@/lib/planner/queries/draft-plan";
import type { CreatePlanInput } from "@/lib/planner/schema";
import { readMoney } from "./read-money";

/** Makes the actor's plan, from the starter template or empty; answers its id. Throws Refused. */
export async function createPlan(actor: Actor, input: CreatePlanInput): Promise<string> {
  const budgetMinor = readMoney(input.budget, input.currency, "budget");
  const wish = { ...input, budgetMinor };
  const plan =
    input.begin === "template"
      ? await draftPlan(actor, wish, {
          ladder: input.family ? await findLadder(input.family) : null,
          newId: randomUUID,
        })
      : emptyPlan(input, budgetMinor);
  return asActor(actor, async (tx) => {
    const { items, budgetsMinor, ...fields } = plan;
    const [made] = await tx
      .insert(plans)
      .values({ ...fields, budgetsMinor: [...budgetsMinor], clientId: actor.userId })
      .onConflictDoNothing()
      .returning({ id: plans.id });
    if (!made) throw new Refused("You already have a plan: change that one.");
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
  });
}

const emptyPlan = (input: CreatePlanInput, budgetMinor: number): PlanSnapshot => ({
  title: input.title,
  path: input.path,
  family: input.family,
  targetRole: input.targetRole,
  startsIn: input.startsIn,
  hoursPerQuarter: input.hoursPerQuarter,
  budgetsMinor: new Array<number>(PLAN_YEARS).fill(budgetMinor),
  currency: input.currency,
  items: [],
});
