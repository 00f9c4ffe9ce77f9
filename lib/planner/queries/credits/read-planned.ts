import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentials, planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Held } from "@/lib/planner/domain/credits/credits";
import { plannedAward } from "@/lib/planner/domain/credits/renewal-dates";
import { ITEM } from "@/lib/planner/queries/read-plan";
import { asEntry, ENTRY, knownRule } from "./read-credits";

const OPEN = ["planned", "in progress"] as const;

/** The actor's active plan, its open items, and its certifications as if they were earned as planned. One query. */
export async function readPlanned(tx: Database, actor: Actor) {
  const rows = await tx
    .select({
      plan: {
        id: plans.id,
        title: plans.title,
        startsIn: plans.startsIn,
        currency: plans.currency,
      },
      item: ITEM,
      entry: ENTRY,
    })
    .from(plans)
    .leftJoin(planItems, and(eq(planItems.planId, plans.id), inArray(planItems.status, [...OPEN])))
    .leftJoin(
      credentials,
      and(
        eq(credentials.id, planItems.credentialId),
        or(isNull(credentials.ownerId), eq(credentials.ownerId, actor.userId)),
      ),
    )
    .where(and(eq(plans.clientId, actor.userId), plans.isActive));
  const items = rows.flatMap(({ item }) => item ?? []);
  const planned = rows.flatMap(({ item, entry }): Held[] => {
    const awardedOn = item && plannedAward(item);
    if (!item || !entry || !awardedOn || item.kind !== "certification") return [];
    return [
      {
        ...{ id: item.id, itemId: item.id, title: item.title, issuer: item.provider, awardedOn },
        ...{ expiresOn: null, licenceNumber: "", status: null, birthMonth: null, notes: "" },
        ...{ version: 1, rule: knownRule(entry.renewalRule), isOwnRule: entry.ownerId !== null },
        entry: asEntry(entry),
      },
    ];
  });
  return { plan: rows[0]?.plan ?? null, items, planned };
}
