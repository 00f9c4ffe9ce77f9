import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { WHYS, type Why } from "@/lib/coaching/domain/need";
import {
  beyondOf,
  type ClientFilter,
  type CountedPage,
  cohortOf,
  LAST,
  labelsOf,
  PAGE,
  PRESSING,
  SINCE,
  type Wanted,
} from "./client-page";
import { hasReason, MOST_PRESSING, NEED_COLUMNS, NEED_DAYS, needsOn } from "./read-needs";

/** The list as somebody narrowed it: everybody is looked at, and counted. */
export async function pageOfFound(tx: Database, wanted: Wanted): Promise<CountedPage> {
  const { filter, why = null } = wanted;
  const isWhole = filter === "attention";
  const { beyond, order } = beyondOf(wanted);
  const { rows } = await tx.execute<CountedPage>(sql`
    with mine as materialized (${mine(wanted, isWhole ? wanted.today : null)})
    select (select ${isWhole ? ALL_COUNTS : COUNTS} from mine) as counts,
      coalesce((select jsonb_agg(${isWhole ? WITH_DAYS : sql`page`} order by place, second, id) from (
        select one.*, ${labelsOf(sql`one.client_id`)} as labels, ${cohortOf(sql`one.client_id`)} as cohort
        from (select * from mine where ${FILTERS[filter](why)} and ${beyond}
          order by ${order} limit ${PAGE + 1}) one) page), '[]') as page`);
  const [found] = rows;
  if (!found) throw new Error("no clients were counted");
  return found;
}

/** Made for the rows of the page alone. */
const WITH_DAYS = sql`to_jsonb(page) || jsonb_build_object('days', ${NEED_DAYS})`;

/**
 * Every engagement of a coach with a client of that name: the oldest review that waits (at most one is open per plan
 * and coach), other needs, and what the list is sorted by.
 */
const mine = ({ search, label = null, cohort = null }: Wanted, today: string | null) => sql`
  select e.id, e.client_id, e.client_name as name, e.started_at, e.ended_at, w.review_id, w.state, w.since,
    lower(e.client_name) as second, ${today === null ? sql`` : sql`${NEED_COLUMNS},`}
    coalesce(${SINCE(sql`w.since`)}, ${today === null ? sql`` : sql`${PRESSING} + ${MOST_PRESSING},`} ${LAST}::bigint) as place
  from coached_people() e
    left join waiting_reviews() w on w.client_id = e.client_id and e.ended_at is null
    ${today === null ? sql`` : needsOn(today)}
  where (${label}::text is null or exists (select 1 from client_labels l
      where l.coach_id = app_uid() and l.client_id = e.client_id and lower(l.label) = lower(${label}::text)))
    ${cohort === null ? sql`` : isCountedIn(cohort)}
    and (${search} = '' or e.client_name ilike ${`%${search.replace(/[\\%_]/g, "\\$&")}%`})`;

/** Whose plan is shared and who is counted there: asked of each client by key, since a cohort has others’ clients too. */
const isCountedIn = (cohort: string) => sql`and (
  select true from cohort_members m where m.client_id = e.client_id and m.cohort_id = ${cohort}::uuid)`;

const FILTERS: Record<ClientFilter, (why: Why | null) => SQL> = {
  all: () => sql`ended_at is null`,
  attention: (why) => sql`ended_at is null and ${hasReason(why)}`,
  ended: () => sql`ended_at is not null`,
};

const counted = (condition: SQL) => sql`count(*) filter (where ${condition})`;
const COUNTS = sql`jsonb_build_object('all', ${counted(FILTERS.all(null))}, 'ended', ${counted(FILTERS.ended(null))})`;
const ALL_COUNTS = sql`${COUNTS} || jsonb_build_object('attention', ${counted(FILTERS.attention(null))},
  'why', jsonb_build_object(${sql.join(
    WHYS.map((why) => sql`${why}::text, ${counted(hasReason(why))}`),
    sql`, `,
  )}))`;
