import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { cohortMembers, cohorts, consentGrants } from "@/db/schema";
import { listGrantsWhere } from "@/lib/accounts/queries/list-grants";
import { refuseStrangers } from "@/lib/coaching/commands/refuse-strangers";
import { takesIn } from "@/lib/coaching/domain/cohorts/cohort";
import type { Former, Placed } from "@/lib/coaching/domain/cohorts/placed";
import { canPlaceInCohort } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now, today } from "@/lib/platform/clock";

type Wanted = { clientIds: readonly string[]; cohortId: string | null };

/**
 * Has clients of the actor counted in a cohort, or in none; who does not share their plan with the actor stays where they
 * are. All or nobody: throws NotFound (somebody among them is not coached by the actor, or there is no such cohort) or
 * Refused (it has ended).
 */
export const placeClients = (actor: Actor, { clientIds, cohortId }: Wanted): Promise<Placed> =>
  asActor(actor, async (tx) => {
    const ids = [...new Set(clientIds)];
    await refuseStrangers(tx, actor, ids);
    const cohort = cohortId === null ? null : await openCohort(tx, actor, cohortId);
    const placeable = await whoMayBePlaced(tx, actor, ids);
    const before = await lockPlaces(tx, placeable);
    const moved = placeable
      .map((clientId) => ({ clientId, cohortId: before.get(clientId) ?? null }))
      .filter((former) => former.cohortId !== cohortId);
    await put(tx, actor, { clientIds: moved.map(({ clientId }) => clientId), cohortId });
    return { cohort, moved, unshared: ids.length - placeable.length };
  });

/**
 * Takes back what `placeClients` did: each is counted where they were before, unless they are no longer where it had put
 * them (`from`). Answers of how many. Throws NotFound or Refused (a cohort has been removed since).
 */
export const restorePlaces = (
  actor: Actor,
  { from, former }: { from: string | null; former: readonly Former[] },
): Promise<number> =>
  asActor(actor, async (tx) => {
    const ids = [...new Set(former.map(({ clientId }) => clientId))];
    await refuseStrangers(tx, actor, ids);
    const placeable = await whoMayBePlaced(tx, actor, ids);
    const here = await lockPlaces(tx, placeable);
    const still = former.filter(
      ({ clientId }) => placeable.includes(clientId) && (here.get(clientId) ?? null) === from,
    );
    const wanted = [...new Set(still.map(({ cohortId }) => cohortId))];
    for (const cohortId of wanted) {
      if (cohortId !== null && (await tx.$count(cohorts, eq(cohorts.id, cohortId))) === 0)
        throw new Refused("The cohort they were in has been removed.");
      const back = still.filter((one) => one.cohortId === cohortId);
      await put(tx, actor, { clientIds: back.map(({ clientId }) => clientId), cohortId });
    }
    return still.length;
  });

async function openCohort(tx: Database, actor: Actor, cohortId: string) {
  const [cohort] = await tx.select().from(cohorts).where(eq(cohorts.id, cohortId));
  if (!cohort) throw new NotFound("cohort");
  if (!takesIn(cohort, today(actor.timeZone)))
    throw new Refused("This cohort has ended: nobody new comes in.", "cohortId");
  return { id: cohort.id, name: cohort.name };
}

async function whoMayBePlaced(tx: Database, actor: Actor, ids: readonly string[]) {
  const theirs = and(
    eq(consentGrants.coachId, actor.userId),
    inArray(consentGrants.clientId, [...ids]),
  );
  const grants = await listGrantsWhere(tx, theirs);
  const at = now();
  return ids.filter((clientId) =>
    canPlaceInCohort(
      actor,
      { clientId, grants: grants.filter((grant) => grant.clientId === clientId) },
      at,
    ),
  );
}

/** In which cohort each of them is counted, kept so to the end of the transaction; who is in none is not there. */
async function lockPlaces(tx: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ clientId: cohortMembers.clientId, cohortId: cohortMembers.cohortId })
    .from(cohortMembers)
    .where(inArray(cohortMembers.clientId, [...ids]))
    .orderBy(cohortMembers.clientId)
    .for("update");
  return new Map(rows.map(({ clientId, cohortId }) => [clientId, cohortId]));
}

/** Each of them reads in their own log that it was done, and by whom. */
async function put(tx: Database, actor: Actor, { clientIds, cohortId }: Wanted): Promise<void> {
  if (clientIds.length === 0) return;
  if (cohortId === null)
    await tx.delete(cohortMembers).where(inArray(cohortMembers.clientId, [...clientIds]));
  else {
    const by = { cohortId, placedBy: actor.userId, placedAt: now() };
    await tx
      .insert(cohortMembers)
      .values(clientIds.map((clientId) => ({ clientId, ...by })))
      .onConflictDoUpdate({
        target: cohortMembers.clientId,
        set: {
          cohortId: sql`excluded.cohort_id`,
          placedBy: sql`excluded.placed_by`,
          placedAt: sql`excluded.placed_at`,
        },
      });
  }
  const deed = { actor, action: "changed" as const, resource: "cohort" };
  await audit(tx, ...clientIds.map((subjectId) => ({ ...deed, subjectId })));
}
