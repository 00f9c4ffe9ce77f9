import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  beyondOf,
  type CountedPage,
  cohortOf,
  isBackwards,
  LAST,
  labelsOf,
  PAGE,
  placeOf,
  SINCE,
  type Wanted,
} from "./client-page";

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The list that nobody has narrowed: whose review waits, then all others by name. Only rows of the page are read. */
export async function pageByName(tx: Database, wanted: Wanted): Promise<CountedPage> {
  const isRunning = wanted.filter !== "ended";
  const { beyond, order } = beyondOf(wanted);
  const { rows } = await tx.execute<CountedPage>(sql`
    with waiting as materialized (
      select engagement_id as id, client_id, client_name as name, started_at, null::timestamptz as ended_at,
        review_id, state, since, lower(client_name) as second, ${SINCE(sql`since`)} as place
      from waiting_reviews() where ${isRunning}),
    others as (
      select id, client_id, client_name as name, started_at, ended_at, null::uuid as review_id, null::text as state,
        null::timestamptz as since, lower(client_name) as second, ${LAST}::bigint as place
      from coached_by_name(${isRunning}, array(select client_id from waiting), ${boundsOf(wanted)}, ${PAGE + 1}))
    select (select jsonb_build_object('all', running, 'ended', ended) from coached_counts()) as counts,
      coalesce((select jsonb_agg(page order by place, second, id) from (
        select one.*, ${labelsOf(sql`one.client_id`)} as labels,
          ${cohortOf(sql`one.client_id`)} as cohort
        from (select * from waiting union all select * from others) one
        where ${beyond} order by ${order} limit ${PAGE + 1}) page), '[]') as page`);
  const [found] = rows;
  if (!found) throw new Error("no clients were counted");
  return found;
}

/** From where the names are read, and which way: those whose review waits stand before all of them. */
function boundsOf(wanted: Wanted) {
  const cursor = placeOf(wanted);
  const [, second, id] = cursor?.[0] === LAST ? cursor : [LAST, "", NOBODY];
  return sql`${second}, ${id}::uuid, ${isBackwards(wanted)}`;
}
