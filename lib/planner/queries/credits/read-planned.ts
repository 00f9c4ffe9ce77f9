import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentials, planItems, plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { PlannedCertification } from "@/lib/planner/domain/credits/owned";
import { awardOf } from "@/lib/planner/domain/credits/renewal-dates";
import { isPlaced } from "@/lib/planner/domain/plan";
import { ITEM } from "@/lib/planner/queries/read-plan";
import { asEntry, ENTRY, knownRule } from "./read-credits";

const COUNTED = ["planned", "in progress", "done"] as const;

/** The actor's active plan, its open items, and its certifications as they were earned, or as if they were earned as planned. One query. */
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
    .leftJoin(
      planItems,
      and(eq(planItems.planId, plans.id), inArray(planItems.status, [...COUNTED])),
    )
    .leftJoin(
      credentials,
      and(
        eq(credentials.id, planItems.credentialId),
        or(isNull(credentials.ownerId), eq(credentials.ownerId, actor.userId)),
      ),
    )
    .where(and(eq(plans.clientId, actor.userId), plans.isActive));
  const items = rows.flatMap(({ item }) => (item && item.status !== "done" ? item : []));
  const planned = rows.flatMap(({ item, entry }): PlannedCertification[] => {
    if (!item || !entry || !isPlaced(item) || item.kind !== "certification") return [];
    return [
      {
        ...{ id: item.id, itemId: item.id, title: item.title, issuer: item.provider },
        ...{ awardedOn: awardOf(item), isDone: item.status === "done" },
        ...{ expiresOn: null, licenceNumber: "", status: null, birthMonth: null, notes: "" },
        ...{ version: 1, rule: knownRule(entry.renewalRule), isOwnRule: entry.ownerId !== null },
        entry: asEntry(entry),
      },
    ];
  });
  return { plan: rows[0]?.plan ?? null, items, planned };
}
