import "server-only";
import { eq } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { cohortMembers, cohorts, users } from "@/db/schema";
import { getSharing, listAccess } from "@/lib/accounts/queries";
import { getResearchConsent } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";

/** Whom the actor lets see or use what, in which cohort they are counted, and who looked at it before the entry `before`. Five queries. */
export const getSharingPage = (actor: Actor, before?: number) =>
  asActorOnce(actor, async (tx) => ({
    ...(await getSharing(actor)),
    researchSince: await getResearchConsent(actor),
    place: await findPlace(tx, actor),
    log: await listAccess(actor, before),
  }));

/** In which cohort the actor is counted, since when and by whom; null where in none. */
async function findPlace(tx: Database, actor: Actor) {
  const [place] = await tx
    .select({
      cohortId: cohorts.id,
      name: cohorts.name,
      since: cohortMembers.placedAt,
      // Null once their account is gone.
      by: users.name,
    })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .leftJoin(users, eq(users.id, cohortMembers.placedBy))
    .where(eq(cohortMembers.clientId, actor.userId));
  return place ?? null;
}
