import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import type { ReviewState } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

type Summary = {
  coaches: string[];
  latest: { planId: string; state: ReviewState } | null;
  waitingForMe: number;
};

/** For the overview, in one query: who coaches the actor, their latest review, what waits for them as a coach. */
export const getCoachingSummary = (actor: Actor): Promise<Summary> =>
  asActor(actor, async (tx) => {
    const { rows } = await tx.execute<Summary>(sql`
      select
        array(select u.name from engagements e join users u on u.id = e.coach_id
          where e.client_id = ${actor.userId} and e.ended_at is null order by u.name limit 5) as "coaches",
        (select json_build_object('planId', plan_id, 'state', state) from reviews
          where client_id = ${actor.userId} and offer is null order by requested_at desc limit 1) as "latest",
        (select count(*)::int from reviews
          where coach_id = ${actor.userId} and state in ('requested', 'in review')) as "waitingForMe"`);
    return rows[0] ?? { coaches: [], latest: null, waitingForMe: 0 };
  });
