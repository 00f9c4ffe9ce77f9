import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { freeLetters } from "@/lib/planner/domain/scenarios/scenario";
import type { RenameScenarioInput } from "@/lib/planner/schema/scenarios";
import { changePlan } from "./change-plan";
import { expectPlan, expectSettings } from "./expect-version";
import { openPlan } from "./open-plan";

/** Gives a scenario another name: one step that undo takes back. Throws NotFound, Forbidden or Conflict. */
export const renameScenario = (actor: Actor, { planId, version, title }: RenameScenarioInput) =>
  changePlan(actor, planId, (plan, row) => {
    expectSettings(row, version);
    return { ...plan, title };
  });

/** Sets a scenario aside, whole; it can be brought back. Throws NotFound, Forbidden, Conflict or Refused. */
export const removeScenario = (
  actor: Actor,
  { planId, version }: { planId: string; version: number },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const row = await openPlan(tx, actor, planId);
    expectPlan(row, version);
    if (row.isActive) throw new Refused("You go by this scenario: switch to another one first.");
    await tx.update(plans).set({ removedAt: sql`now()` }).where(eq(plans.id, planId));
  });

/** Brings a scenario back, under its letter or the next that is free. Throws NotFound or Refused. */
export const restoreScenario = (actor: Actor, planId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const own = eq(plans.clientId, actor.userId);
    const there = await tx
      .select({ scenario: plans.scenario })
      .from(plans)
      .where(and(own, isNull(plans.removedAt)))
      .for("update");
    const [removed] = await tx
      .select({ scenario: plans.scenario })
      .from(plans)
      .where(and(own, eq(plans.id, planId), isNotNull(plans.removedAt)))
      .for("update");
    if (!removed) throw new NotFound("plan");
    const free = freeLetters(there.map(({ scenario }) => scenario));
    const scenario = free.find((letter) => letter === removed.scenario) ?? free[0];
    if (!scenario) throw new Refused("A, B and Z are all taken: remove one of them first.");
    await tx.update(plans).set({ removedAt: null, scenario }).where(eq(plans.id, planId));
  });
