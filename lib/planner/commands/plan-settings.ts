import "server-only";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { conflictKey, findConflicts } from "@/lib/planner/domain/conflicts";
import { cheapestRepair, repaired } from "@/lib/planner/domain/repair";
import { withCurrency } from "@/lib/planner/domain/with-currency";
import { readRenewalRows, renewalsOf } from "@/lib/planner/queries/credits/read-renewals";
import type { EditPlanInput } from "@/lib/planner/schema";
import { today } from "@/lib/platform/clock";
import { changePlan } from "./change-plan";
import { expectOccupation } from "./expect-occupation";
import { expectPlan, expectSettings } from "./expect-version";
import { findLadder } from "./find-ladder";
import { readMoney } from "./read-money";

/** Rewrites a plan's own fields. Throws NotFound, Forbidden, Refused, or Conflict with what stands now. */
export const editPlan = (actor: Actor, input: EditPlanInput) =>
  changePlan(actor, input.planId, async (plan, row, tx) => {
    expectSettings(row, input.version);
    const { targetOccupation = plan.targetOccupation } = input;
    // One that a later release left out may stay, and is not taken anew.
    if (targetOccupation !== plan.targetOccupation) await expectOccupation(tx, targetOccupation);
    const { ladderId } = input;
    if (ladderId !== null) await findLadder(tx, actor, input);
    return {
      ...withCurrency(plan, input.currency),
      title: input.title,
      path: input.path,
      family: input.family,
      targetRole: input.targetRole,
      targetOccupation,
      ladderId,
      leadingPercent: input.leadingPercent,
      startsIn: input.startsIn,
      hoursPerQuarter: input.hoursPerQuarter,
      budgetsMinor: input.budgets.map((typed, year) =>
        readMoney(typed, input.currency, `budget${year}`),
      ),
    };
  });

/** Applies the cheapest repair of one conflict. Throws NotFound, Forbidden, Conflict or Refused. */
export const applyRepair = (
  actor: Actor,
  { planId, version, conflict }: { planId: string; version: number; conflict: string },
) =>
  changePlan(actor, planId, async (plan, row, tx) => {
    expectPlan(row, version);
    const stored = await readRenewalRows(tx, row.id);
    const renewals = renewalsOf(stored, row, today(actor.timeZone));
    const found = findConflicts(plan, renewals).find((one) => conflictKey(one) === conflict);
    const repair = found && cheapestRepair(plan, found, renewals);
    if (!repair) throw new Refused("There is nothing left to repair here.");
    return repaired(plan, repair);
  });
