import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { consentGrants, engagements, users } from "@/db/schema";
import { sideOf } from "@/lib/accounts/policy";
import { GRANT, grantsOf, isPartOfEngagement } from "@/lib/accounts/queries/list-grants";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** Null for a client without a plan; row-level security hides the plan's id with the plan. */
const PLAN_ID = sql<
  string | null
>`(select p.id from plans p where p.client_id = ${engagements.clientId}
  and p.is_active)`;

/** The actor's client with what is shared, in one query. Throws NotFound. */
export async function readClient(tx: Database, actor: Actor, clientId: string) {
  const rows = await tx
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      coachId: engagements.coachId,
      startedAt: engagements.startedAt,
      endedAt: engagements.endedAt,
      name: users.name,
      planId: PLAN_ID,
      grant: GRANT,
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.clientId))
    .leftJoin(consentGrants, isPartOfEngagement)
    .where(
      and(
        eq(engagements.clientId, clientId),
        eq(engagements.coachId, actor.userId),
        isNull(engagements.endedAt),
      ),
    );
  const [engagement] = rows;
  if (!engagement || sideOf(actor, engagement) !== "coach") throw new NotFound("client");
  return { engagement, grants: grantsOf(rows) };
}
