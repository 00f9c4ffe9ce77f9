import "server-only";
import type { Database } from "@/db/client";
import { holds } from "@/lib/accounts/domain/grant";
import { SCOPES } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { readPlan, snapshotOf } from "@/lib/planner/queries/read-plan";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { readClient } from "./read-client";

/**
 * A client who shares their plan with the actor, with that plan as it stands, null without one. That they looked is
 * written down. Throws NotFound.
 */
export async function readSharedPlan(tx: Database, actor: Actor, clientId: string) {
  const { engagement, grants } = await readClient(tx, actor, clientId);
  const at = now();
  if (!holds(actor, grants, "plan", at)) throw new NotFound("client");
  const row = engagement.planId ? await readPlan(tx, engagement.planId) : null;
  if (row)
    await audit(tx, {
      actor,
      subjectId: clientId,
      action: "read",
      resource: "plan",
      resourceId: row.id,
    });
  return {
    name: engagement.name,
    engagementId: engagement.id,
    scopes: SCOPES.filter((scope) => holds(actor, grants, scope, at)),
    plan: row && { id: row.id, version: row.version, snapshot: snapshotOf(row) },
  };
}
