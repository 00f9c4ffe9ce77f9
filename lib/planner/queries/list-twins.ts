import "server-only";
import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { itemOrigins, planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { changeWords } from "@/lib/planner/domain/change-words";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { asShared } from "@/lib/planner/domain/scenarios/as-shared";
import { ITEM } from "./read-plan";

type Here = { planId: string; item: PlanItem; plan: PlanSnapshot };

const ORIGIN = sql`coalesce(${itemOrigins.originId}, ${planItems.id})`;

/** The same item in the actor's other scenarios, with what taking it over there would change. One query. */
export const listTwins = (actor: Actor, { planId, item, plan }: Here) =>
  asActor(actor, async (tx) => {
    const rows = await tx
      .select({
        ...ITEM,
        version: planItems.version,
        planId: plans.id,
        planTitle: plans.title,
        scenario: plans.scenario,
        currency: plans.currency,
      })
      .from(planItems)
      .innerJoin(plans, eq(plans.id, planItems.planId))
      .leftJoin(itemOrigins, eq(itemOrigins.itemId, planItems.id))
      .where(
        and(
          eq(plans.clientId, actor.userId),
          isNull(plans.removedAt),
          ne(plans.id, planId),
          eq(
            ORIGIN,
            sql`coalesce((select origin_id from item_origins where item_id = ${item.id}), ${item.id}::uuid)`,
          ),
        ),
      )
      .orderBy(asc(plans.scenario), asc(planItems.position));
    return rows.map(({ version, planId: toPlanId, planTitle, scenario, currency, ...there }) => ({
      planId: toPlanId,
      itemId: there.id,
      version,
      scenario,
      planTitle,
      changes: wouldChange(plan, item, { there, currency }),
    }));
  });

function wouldChange(
  plan: PlanSnapshot,
  item: PlanItem,
  { there, currency }: { there: PlanItem; currency: string },
): string[] {
  const isOneCurrency = currency === plan.currency;
  const before = { ...plan, items: [there] };
  const after = { ...plan, items: [asShared(item, there, { isOneCurrency })] };
  const wording = { currency, titles: new Map<string, string>() };
  return diffPlans(before, after).map((change) => changeWords(change, wording));
}
