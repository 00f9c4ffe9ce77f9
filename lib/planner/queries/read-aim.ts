import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { plans, profiles, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Path } from "@/lib/kernel/path";

const chosen = sql<Path | null>`(select path from decision_records
  where client_id = ${users.id} and kind = 'path' order by decided_at desc limit 1)`;

/** What the plan names already. */
const ITEMS = sql<{ title: string; credentialId: string | null }[]>`(select coalesce(json_agg(
  json_build_object('title', title, 'credentialId', credential_id)), '[]') from plan_items where plan_id = ${plans.id})`;

/** What the actor does, has chosen and plans, as far as next roles hang on it. One query. */
export async function readAim(tx: Database, actor: Actor) {
  const [row] = await tx
    .select({
      occupationCode: profiles.occupationCode,
      jobFamily: profiles.jobFamily,
      chosen,
      plan: {
        id: plans.id,
        title: plans.title,
        path: plans.path,
        family: plans.family,
        targetRole: plans.targetRole,
        targetOccupation: plans.targetOccupation,
        settingsVersion: plans.settingsVersion,
        currency: plans.currency,
        hoursPerQuarter: plans.hoursPerQuarter,
        items: ITEMS,
      },
    })
    .from(users)
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(plans, and(eq(plans.clientId, users.id), plans.isActive))
    .where(eq(users.id, actor.userId));
  return row ?? { occupationCode: null, jobFamily: null, chosen: null, plan: null };
}
