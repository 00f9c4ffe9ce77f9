import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { cohortMembers } from "@/db/schema";
import { canLeaveCohort } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** The actor is no longer counted in that cohort. Throws NotFound where they are not in it. */
export const leaveCohort = (actor: Actor, cohortId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const isPlace = and(
      eq(cohortMembers.clientId, actor.userId),
      eq(cohortMembers.cohortId, cohortId),
    );
    const [place] = await tx.select().from(cohortMembers).where(isPlace);
    if (!place || !canLeaveCohort(actor, place)) throw new NotFound("cohort");
    await tx.delete(cohortMembers).where(isPlace);
  });
