import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { MOST_ITEMS } from "@/lib/planner/domain/plan-items";
import { proposedTowards, withProposed } from "@/lib/planner/domain/proposed-towards";
import { getTarget } from "@/lib/planner/queries/get-target";
import { asStarter } from "@/lib/planner/queries/starter-credentials";
import type { AddProposedInput } from "@/lib/planner/schema/proposed";
import { changePlan } from "./change-plan";

/**
 * Adds what was proposed on the way to an occupation, as one step; what the proposal is, is worked out here again.
 * Throws NotFound, Forbidden or Refused.
 */
export const addProposed = (actor: Actor, input: AddProposedInput, today: Quarter) =>
  asActorOnce(actor, async () => {
    const target = await getTarget(actor, input);
    const { title } = target.occupation;
    const credentials = target.credentials.map((entry) => asStarter(entry, null));
    await changePlan(
      actor,
      input.planId,
      (plan) => {
        const proposed = proposedTowards(plan, { title, missing: target.missing, credentials });
        const taken = proposed.filter(({ key }) => input.taken.includes(key));
        if (taken.length < input.taken.length)
          throw new Refused(
            "One of these is in the plan already, or no longer proposed: look again.",
          );
        if (plan.items.length + taken.length > MOST_ITEMS)
          throw new Refused(`A plan holds at most ${MOST_ITEMS} items: drop or delete some first.`);
        return withProposed(plan, taken, { today, newId: randomUUID });
      },
      `towards ${title}: ${input.taken.length} added`,
    );
  });
