import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import type { PlanItemStatus } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";

type Summary = {
  choice: { path: Path; reason: string } | null;
  plan: { id: string; title: string; targetRole: string; startsIn: Quarter } | null;
  /** What runs in the quarter asked about. */
  now: { id: string; title: string; status: PlanItemStatus }[];
};

/** For the overview, in one query: the path chosen, the plan, and what is on in `quarter`. */
export const getPlanningSummary = (actor: Actor, quarter: Quarter): Promise<Summary> =>
  asActor(actor, async (tx) => {
    const { rows } = await tx.execute<Summary>(sql`
      with plan as (select id, title, target_role, starts_in from plans
        where client_id = ${actor.userId} and is_active)
      select
        (select json_build_object('path', path, 'reason', reason) from decision_records
          where client_id = ${actor.userId} and kind = 'path' order by decided_at desc limit 1) as "choice",
        (select json_build_object('id', id, 'title', title, 'targetRole', target_role, 'startsIn', starts_in)
          from plan) as "plan",
        coalesce((select json_agg(json_build_object('id', id, 'title', title, 'status', status) order by position)
          from plan_items where plan_id = (select id from plan) and status <> 'dropped'
            and starts_in <= ${quarter} and starts_in + quarters > ${quarter}), '[]') as "now"`);
    return rows[0] ?? { choice: null, plan: null, now: [] };
  });
