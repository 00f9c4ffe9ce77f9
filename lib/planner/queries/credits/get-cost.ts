import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { birthMonthIn } from "@/lib/planner/domain/credits/credit-ledger";
import { notLapsed } from "@/lib/planner/domain/credits/held-standing";
import { asRulesName, earnedBeside, fiveYears, ownedBy } from "@/lib/planner/domain/credits/owned";
import { costOfOwnership } from "@/lib/planner/domain/ownership/cost-of-ownership";
import { readCredits } from "./read-credits";
import { readPlanned } from "./read-planned";

/** What the actor's certifications cost over the plan's five years: held ones that have not lapsed, and those that the plan earns or has earned. Three queries. */
export const getCost = (actor: Actor, today: string) =>
  asActor(actor, async (tx) => {
    const credits = await readCredits(tx, actor.userId);
    const held = notLapsed(credits, today);
    const { plan, planned } = await readPlanned(tx, actor);
    const all = asRulesName([...held, ...earnedBeside(credits.held, planned)]);
    const span = { ...fiveYears(plan, today), birthMonth: birthMonthIn(credits.held) ?? undefined };
    return {
      span,
      plan,
      titles: new Map(all.map(({ id, title }) => [id, title])),
      ofPlan: new Map(
        all.flatMap((one) => ("isDone" in one ? [[one.id, one.isDone ? "done" : "planned"]] : [])),
      ),
      cost: costOfOwnership(ownedBy(all, plan?.currency ?? "USD"), span),
    };
  });
