import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import type { ReviewState } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

type Summary = {
  coaches: string[];
  latest: { planId: string; state: ReviewState } | null;
  waitingForMe: number;
  /** What is open of what the actor agreed with a coach, the next due first. */
  actions: {
    id: string;
    who: "client" | "coach";
    what: string;
    dueOn: string | null;
    coachName: string | null;
  }[];
  /** The next meeting of the actor's, on whichever side. */
  meeting: { id: string; startsAt: string; otherName: string | null } | null;
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
          where coach_id = ${actor.userId} and state in ('requested', 'in review')) as "waitingForMe",
        (select coalesce(json_agg(a), '[]') from (
          select a.id, a.who, a.what, a.due_on as "dueOn", u.name as "coachName"
          from action_items a left join users u on u.id = a.coach_id
          where a.client_id = ${actor.userId} and a.done_at is null order by a.due_on nulls last, a.created_at limit 5) a) as "actions",
        (select json_build_object('id', m.id, 'startsAt', m.starts_at, 'otherName', u.name)
          from meetings m left join users u on u.id = case when m.client_id = ${actor.userId} then m.coach_id else m.client_id end
          where ${actor.userId} in (m.client_id, m.coach_id) and m.cancelled_at is null
            and m.starts_at > now() - interval '12 hours' and m.starts_at + make_interval(mins => m.minutes) > now() order by m.starts_at limit 1) as "meeting"`);
    return rows[0] ?? { coaches: [], latest: null, waitingForMe: 0, actions: [], meeting: null };
  });
