import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { consentGrants, engagements } from "@/db/schema";
import { holds } from "@/lib/accounts/domain/grant";
import { GRANT, grantsOf, isPartOfEngagement } from "@/lib/accounts/queries/list-grants";
import type { Addressee } from "@/lib/coaching/domain/templates/offer-to-one";
import type { Actor } from "@/lib/kernel/actor";
import { readActivePlans, snapshotOf } from "@/lib/planner/queries/read-plan";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { WAITING, waitingOf } from "./waiting-additions";

type KnownAddressee = Addressee & { engagementId: string };

/**
 * Clients of the actor by id, those of before too, by name, each with their plan where it is shared: others are not
 * among them. That a plan was looked at is written down. Four queries, however many they are.
 */
export async function readAddressees(
  tx: Database,
  actor: Actor,
  clientIds: readonly string[],
): Promise<KnownAddressee[]> {
  if (clientIds.length === 0) return [];
  const rows = await readEngaged(tx, actor, clientIds);
  const at = now();
  const open = grantsOf(rows).filter((grant) => holds(actor, [grant], "plan", at));
  const sharing = new Set(open.map(({ clientId }) => clientId));
  const plans = await readActivePlans(tx, [...sharing]);
  const deed = { actor, action: "read", resource: "plan" } as const;
  await audit(
    tx,
    ...plans.map(({ id, clientId }) => ({ ...deed, subjectId: clientId, resourceId: id })),
  );
  // Of one engagement there are as many rows as grants; of one client the present engagement comes first.
  const firsts = new Map(rows.toReversed().map((row) => [row.clientId, row]));
  return [...firsts.values()]
    .map(({ engagementId, clientId, name, endedAt, waiting }) => {
      const plan = plans.find((one) => one.clientId === clientId);
      return {
        ...{ engagementId, clientId, name, isActive: endedAt === null },
        sharesPlan: sharing.has(clientId),
        plan: plan ? { id: plan.id, version: plan.version, snapshot: snapshotOf(plan) } : null,
        waiting: waiting.flatMap(waitingOf),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Names of clients of the actor by id, in their order, those of before too; others are not among them. One query. */
export async function readClientNames(
  tx: Database,
  actor: Actor,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: engagements.clientId, name: engagements.clientName })
    .from(engagements)
    .where(isTheirs(actor, clientIds));
  const named = rows.map(({ id, name }): [string, string] => [id, name]);
  return new Map(named.sort((a, b) => a[1].localeCompare(b[1], "en")));
}

const isTheirs = (actor: Actor, clientIds: readonly string[]) =>
  and(eq(engagements.coachId, actor.userId), inArray(engagements.clientId, [...clientIds]));

const readEngaged = (tx: Database, actor: Actor, clientIds: readonly string[]) =>
  tx
    .select({
      engagementId: engagements.id,
      clientId: engagements.clientId,
      name: engagements.clientName,
      endedAt: engagements.endedAt,
      waiting: WAITING(actor, sql`${engagements.clientId}`),
      grant: GRANT,
    })
    .from(engagements)
    .leftJoin(consentGrants, isPartOfEngagement)
    .where(isTheirs(actor, clientIds))
    .orderBy(sql`${engagements.endedAt} desc nulls first`);
