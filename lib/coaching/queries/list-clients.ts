import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants } from "@/db/schema";
import { together } from "@/db/together";
import { isOpen } from "@/lib/accounts/domain/grant";
import type { Scope } from "@/lib/accounts/domain/scope";
import { listGrantsWhere } from "@/lib/accounts/queries/list-grants";
import { attention } from "@/lib/coaching/domain/attention";
import { type Need, type NeedDays, needsOf, WHYS, type Why } from "@/lib/coaching/domain/need";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { ReviewState } from "@/lib/coaching/domain/review";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { readListAids } from "./read-list-aids";
import {
  hasReason,
  MOST_PRESSING,
  NEED_COLUMNS,
  NEED_DAYS,
  needsAmong,
  needsOn,
} from "./read-needs";

type ClientFilter = "all" | "attention" | "ended";
/** `why`: of those who need attention, only those with that reason; `before` and `after`: the page there. */
type Wanted = {
  search: string;
  filter: ClientFilter;
  why?: Why | null;
  label?: string | null;
  after?: PageCursor | null;
  before?: PageCursor | null;
  today: string;
};

/** A row as JSON carries it: instants are text. */
type Row = {
  id: string;
  client_id: string;
  name: string;
  started_at: string;
  ended_at: string | null;
  review_id: string | null;
  state: ReviewState | null;
  since: string | null;
  /** Where everybody was looked at for it. */
  days?: NeedDays;
  labels: string[];
  /** In which they are counted, where their plan is shared. */
  cohort: string | null;
  place: number;
  second: string;
};
/** `attention` and `why` are known where everybody was looked at for it. */
type Counts = { all: number; ended: number; attention?: number; why?: Record<Why, number> };
const PAGE = 50;

/**
 * The actor's clients, those whose review waits first, then by name; with how many each filter has. Those who need
 * attention stand by how pressing it is: only then everybody's needs are looked at, else those of the page. Four
 * queries.
 */
export const listClients = (actor: Actor, wanted: Wanted) =>
  asActor(actor, async (tx) => {
    const isWhole = wanted.filter === "attention";
    const [{ counts, page }, aids] = await together([
      countedPage(tx, actor, wanted),
      readListAids(tx, actor, wanted.today),
    ]);
    const isBack = Boolean(wanted.before);
    const hasMore = page.length > PAGE;
    const shown = isBack ? page.slice(-PAGE) : page.slice(0, PAGE);
    const ids = shown.map(({ id }) => id);
    const [scopes, needs] = await together([
      openScopes(tx, ids),
      isWhole ? null : needsAmong(tx, wanted.today, ids),
    ]);
    return {
      clients: shown.map((row) =>
        asClient(
          row,
          needs?.get(row.client_id) ?? (row.days ? needsOf(row.days) : []),
          scopes.get(row.id) ?? [],
        ),
      ),
      counts,
      previous: (isBack ? hasMore : Boolean(wanted.after)) ? cursorAt(shown.at(0)) : null,
      next: (isBack ? true : hasMore) ? cursorAt(shown.at(-1)) : null,
      ...aids,
    };
  });
export type ClientList = Awaited<ReturnType<typeof listClients>>;

const cursorAt = (row: Row | undefined): PageCursor | null =>
  row ? [String(row.place), row.second, row.id] : null;

/** The place an address names: any other list's cursor starts this one at its top. */
const PLACE = /^\d{1,16}$/;

/** The counts of all filters, and a page with one row more than is shown: what follows, or what goes before. */
async function countedPage(tx: Database, actor: Actor, wanted: Wanted) {
  const { filter, why = null, after, before, label = null } = wanted;
  const cursor = before ?? after;
  const beyond =
    cursor && PLACE.test(cursor[0])
      ? sql`(place, second, id) ${before ? sql`<` : sql`>`} (${cursor[0]}::bigint, ${cursor[1]}, ${cursor[2]}::uuid)`
      : sql`true`;
  const order = before ? sql`place desc, second desc, id desc` : sql`place, second, id`;
  const isWhole = filter === "attention";
  const { rows } = await tx.execute<{ counts: Counts; page: Row[] }>(sql`
    with mine as materialized (${mine(actor, { ...wanted, label, today: isWhole ? wanted.today : null })})
    select (select ${isWhole ? ALL_COUNTS : COUNTS} from mine) as counts,
      coalesce((select jsonb_agg(${isWhole ? WITH_DAYS : sql`page`} order by place, second, id) from (
        select mine.*, ${LABELS} as labels, ${COHORT} as cohort from mine where ${FILTERS[filter](why)} and ${beyond}
        order by ${order} limit ${PAGE + 1}) page), '[]') as page`);
  const [found] = rows;
  if (!found) throw new Error("no clients were counted");
  return found;
}

/** Made for the rows of the page alone. */
const WITH_DAYS = sql`to_jsonb(page) || jsonb_build_object('days', ${NEED_DAYS})`;

const LABELS = sql`(select coalesce(jsonb_agg(l.label order by lower(l.label)), '[]')
  from client_labels l where l.coach_id = app_uid() and l.client_id = mine.client_id)`;

const COHORT = sql`(select c.name from cohort_members m join cohorts c on c.id = m.cohort_id
  where m.client_id = mine.client_id)`;

const asClient = ({ state, since, ...row }: Row, needs: Need[], scopes: readonly Scope[]) => ({
  clientId: row.client_id,
  name: row.name,
  startedAt: new Date(row.started_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  reviewId: row.review_id,
  needs,
  labels: row.labels,
  cohort: row.cohort,
  scopes,
  attention: state && since ? attention(state, new Date(since), now()) : null,
});

/**
 * Every engagement of a coach with a client of that name: the oldest review that waits (at most one is open per plan
 * and coach), other needs, and what the list is sorted by. Its place is one number, of thousands cheaper than a text:
 * the microsecond a review waits since; else, beyond all of those, how pressing another need is; else the end.
 */
const mine = (
  actor: Actor,
  { search, label, today }: { search: string; label: string | null; today: string | null },
) => sql`
  select e.id, e.client_id, e.client_name as name, e.started_at, e.ended_at, w.review_id, w.state, w.since,
    lower(e.client_name) as second, ${today === null ? sql`` : sql`${NEED_COLUMNS},`}
    coalesce((extract(epoch from w.since) * 1000000)::bigint,
      ${today === null ? sql`` : sql`5000000000000000 + ${MOST_PRESSING},`} 9000000000000000) as place
  from coached_people() e
    left join waiting_reviews() w on w.client_id = e.client_id and e.ended_at is null
    ${today === null ? sql`` : needsOn(today)}
  where (${label}::text is null or exists (select 1 from client_labels l
      where l.coach_id = ${actor.userId} and l.client_id = e.client_id and lower(l.label) = lower(${label}::text)))
    and (${search} = '' or e.client_name ilike ${`%${search.replace(/[\\%_]/g, "\\$&")}%`})`;

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

/** What each engagement opens to its coach at present. */
async function openScopes(tx: Database, engagementIds: string[]) {
  const open = new Map<string, Scope[]>();
  if (engagementIds.length === 0) return open;
  const grants = await listGrantsWhere(tx, inArray(consentGrants.engagementId, engagementIds));
  const at = now();
  for (const { engagementId, ...grant } of grants)
    if (isOpen(grant, at)) open.set(engagementId, [...(open.get(engagementId) ?? []), grant.scope]);
  return open;
}
