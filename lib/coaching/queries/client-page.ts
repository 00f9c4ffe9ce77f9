import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { NeedDays, Why } from "@/lib/coaching/domain/need";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { ReviewState } from "@/lib/coaching/domain/review";

export type ClientFilter = "all" | "attention" | "ended";
/** `why`: of those who need attention, only those with that reason; `before` and `after`: the page there. */
export type Wanted = {
  search: string;
  filter: ClientFilter;
  why?: Why | null;
  label?: string | null;
  cohort?: string | null;
  after?: PageCursor | null;
  before?: PageCursor | null;
  today: string;
};

/** A row as JSON carries it: instants are text. */
export type Row = {
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
export type CountedPage = { counts: Counts; page: Row[] };

export const PAGE = 50;

/**
 * A list's place is one number, of thousands cheaper than a text: the microsecond a review waits since; else, beyond
 * all of those, how pressing another need is; else the end.
 */
export const SINCE = (since: SQL) => sql`(extract(epoch from ${since}) * 1000000)::bigint`;
export const PRESSING = sql.raw("5000000000000000");
export const LAST = "9000000000000000";

/** The place an address names: any other list's cursor starts this one at its top. */
const PLACE = /^\d{1,16}$/;
export const placeOf = ({ before, after }: Wanted): PageCursor | null => {
  const cursor = before ?? after ?? null;
  return cursor && PLACE.test(cursor[0]) ? cursor : null;
};
export const isBackwards = (wanted: Wanted): boolean => Boolean(wanted.before && placeOf(wanted));

/** What lies beyond the place an address names, and in which order it is read from there. */
export function beyondOf(wanted: Wanted): { beyond: SQL; order: SQL } {
  const cursor = placeOf(wanted);
  const isBack = isBackwards(wanted);
  const beyond = cursor
    ? sql`(place, second, id) ${isBack ? sql`<` : sql`>`} (${cursor[0]}::bigint, ${cursor[1]}, ${cursor[2]}::uuid)`
    : sql`true`;
  const order = isBack ? sql`place desc, second desc, id desc` : sql`place, second, id`;
  return { beyond, order };
}

/** What is read for the rows of a page alone. */
export const labelsOf = (
  clientId: SQL,
) => sql`(select coalesce(jsonb_agg(l.label order by lower(l.label)), '[]')
  from client_labels l where l.coach_id = app_uid() and l.client_id = ${clientId})`;
export const cohortOf = (
  clientId: SQL,
) => sql`(select c.name from cohort_members m join cohorts c on c.id = m.cohort_id
  where m.client_id = ${clientId})`;
