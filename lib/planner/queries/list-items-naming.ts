import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** The items of one's own plans that name these catalogue entries, as far as they are not dropped. */
export const listItemsNaming = (actor: Actor, entryIds: readonly string[]) =>
  asActor(actor, async (tx) => {
    if (entryIds.length === 0) return [];
    return tx
      .select({
        id: planItems.id,
        planId: planItems.planId,
        planTitle: plans.title,
        title: planItems.title,
        status: planItems.status,
        startsIn: planItems.startsIn,
        doneIn: planItems.doneIn,
        entryId: planItems.credentialId,
      })
      .from(planItems)
      .innerJoin(plans, eq(plans.id, planItems.planId))
      .where(
        and(
          eq(planItems.clientId, actor.userId),
          isNull(plans.removedAt),
          inArray(planItems.credentialId, [...entryIds]),
          inArray(planItems.status, ["planned", "in progress", "done"]),
        ),
      )
      .orderBy(
        desc(plans.isActive),
        asc(plans.scenario),
        asc(planItems.position),
        asc(planItems.id),
      )
      .limit(50);
  });
