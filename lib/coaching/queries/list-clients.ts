import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { asActor, type Database } from "@/db/client";
import { consentGrants, engagements, reviews, users } from "@/db/schema";
import { isOpen } from "@/lib/accounts/domain/grant";
import type { Scope } from "@/lib/accounts/domain/scope";
import { listGrantsWhere } from "@/lib/accounts/queries/list-grants";
import { attention } from "@/lib/coaching/domain/attention";
import { NEEDS, type Need, WHYS, type Why } from "@/lib/coaching/domain/need";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { ReviewState } from "@/lib/coaching/domain/review";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

type ClientFilter = "all" | "attention" | "ended";
/** `why`: of those who need attention, only those with that reason. */
type Wanted = {
  search: string;
  filter: ClientFilter;
  why?: Why | null;
  after: PageCursor | null;
  today: string;
};

const PAGE = 50;

/** The oldest review each client waits for; at most one is open per plan and coach. */
const waiting = (tx: Database, coachId: string) =>
  tx
    .select({
      clientId: reviews.clientId,
      reviewId: oldest<string>(reviews.id).as("review_id"),
      state: oldest<ReviewState>(reviews.state).as("review_state"),
      since: sql<Date>`min(${reviews.requestedAt})`.mapWith(reviews.requestedAt).as("since"),
    })
    .from(reviews)
    .where(and(eq(reviews.coachId, coachId), inArray(reviews.state, ["requested", "in review"])))
    .groupBy(reviews.clientId)
    .as("waiting");

const oldest = <T>(column: AnyPgColumn): SQL<T> =>
  sql<T>`(array_agg(${column} order by ${reviews.requestedAt}))[1]`;

/** What else each client may need their coach for, the most pressing first; at most one row each. */
const needing = (tx: Database, today: string) => {
  const rank = sql`array_position(${sql.param([...NEEDS])}::text[], kind)`;
  return tx
    .select({
      clientId: sql<string>`client_id`.as("in_need"),
      needs: sql<
        Need[]
      >`jsonb_agg(jsonb_build_object('kind', kind, 'on', day) order by ${rank})`.as("needs"),
      first: sql<string>`min(${rank} || ' ' || day)`.as("need_first"),
    })
    .from(sql`clients_in_need(${today}::date)`)
    .groupBy(sql`client_id`)
    .as("needing");
};

/** The actor's clients, those who wait first, then those with another reason, then by name; with how many each filter has. Three queries. */
export const listClients = (actor: Actor, { search, filter, why = null, after, today }: Wanted) =>
  asActor(actor, async (tx) => {
    const open = waiting(tx, actor.userId);
    const need = needing(tx, today);
    // Sorted as text with every digit kept: a Date would lose the microseconds the next page starts at.
    const first = sql<string>`coalesce('1 ' || to_char(${open.since} at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US'), '2 ' || ${need.first}, '~')`;
    const second = sql<string>`lower(${users.name})`;
    const mine = eq(engagements.coachId, actor.userId);
    const named = search === "" ? undefined : sql`${users.name} ilike ${`%${escaped(search)}%`}`;
    const reasonIs = (one: Why | null): SQL | undefined => {
      if (one === null) return or(isNotNull(open.since), isNotNull(need.first));
      if (one === "review") return isNotNull(open.since);
      return sql`${need.needs} @> ${JSON.stringify([{ kind: one }])}::jsonb`;
    };
    const inFilter: Record<ClientFilter, SQL | undefined> = {
      all: isNull(engagements.endedAt),
      attention: and(isNull(engagements.endedAt), reasonIs(why)),
      ended: isNotNull(engagements.endedAt),
    };
    const beyond = after
      ? sql`(${first} collate "C", ${second}, ${engagements.id}) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`
      : undefined;
    const rows = await tx
      .select({
        id: engagements.id,
        clientId: engagements.clientId,
        name: users.name,
        startedAt: engagements.startedAt,
        endedAt: engagements.endedAt,
        reviewId: open.reviewId,
        state: open.state,
        since: open.since,
        needs: need.needs,
        first,
        second,
      })
      .from(engagements)
      .innerJoin(users, eq(users.id, engagements.clientId))
      .leftJoin(open, and(eq(open.clientId, engagements.clientId), isNull(engagements.endedAt)))
      .leftJoin(need, and(eq(need.clientId, engagements.clientId), isNull(engagements.endedAt)))
      .where(and(mine, named, inFilter[filter], beyond))
      .orderBy(sql`${first} collate "C"`, second, asc(engagements.id))
      .limit(PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const [counts] = await tx
      .select({
        all: sql<number>`count(*) filter (where ${isNull(engagements.endedAt)})::int`,
        attention: counted(and(isNull(engagements.endedAt), reasonIs(null))),
        why: sql<Record<Why, number>>`jsonb_build_object(${sql.join(
          WHYS.map((one) => sql`${one}::text, ${counted(reasonIs(one))}`),
          sql`, `,
        )})`,
        ended: sql<number>`count(*) filter (where ${isNotNull(engagements.endedAt)})::int`,
      })
      .from(engagements)
      .innerJoin(users, eq(users.id, engagements.clientId))
      .leftJoin(open, and(eq(open.clientId, engagements.clientId), isNull(engagements.endedAt)))
      .leftJoin(need, and(eq(need.clientId, engagements.clientId), isNull(engagements.endedAt)))
      .where(and(mine, named));
    const scopes = await openScopes(
      tx,
      shown.map(({ id }) => id),
    );
    const last = shown.at(-1);
    const next: PageCursor | null =
      rows.length > PAGE && last ? [last.first, last.second, last.id] : null;
    return {
      clients: shown.map(
        ({ id, first: _first, second: _second, state, since, needs, ...client }) => ({
          ...client,
          needs: needs ?? [],
          scopes: scopes.get(id) ?? [],
          attention: state && since ? attention(state, since, now()) : null,
        }),
      ),
      counts: counts ?? { all: 0, attention: 0, ended: 0, why: NOBODY },
      next,
    };
  });
export type ClientList = Awaited<ReturnType<typeof listClients>>;

const counted = (condition: SQL | undefined) =>
  sql<number>`count(*) filter (where ${condition})::int`;
const NOBODY: Record<Why, number> = {
  ...{ review: 0, certification: 0, ending: 0, "no check-in": 0, quiet: 0 },
};

const escaped = (search: string): string => search.replace(/[\\%_]/g, "\\$&");

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
