import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { asActor } from "@/db/client";
import { consentRequests, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Who asked the actor to see more, and what for. One query. */
export const listToldRequests = (actor: Actor, requestIds: readonly string[]) =>
  asActor(actor, (tx) =>
    tx
      .select({
        id: consentRequests.id,
        coachName: users.name,
        purpose: consentRequests.purpose,
      })
      .from(consentRequests)
      .innerJoin(users, eq(users.id, consentRequests.coachId))
      .where(
        and(
          eq(consentRequests.clientId, actor.userId),
          inArray(consentRequests.id, [...requestIds]),
        ),
      ),
  );
