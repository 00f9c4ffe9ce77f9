import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Scope } from "@/lib/accounts/domain/scope";
import {
  NEEDS,
  type Need,
  type NeedDays,
  type NeedKind,
  needsOf,
  type Why,
} from "@/lib/coaching/domain/need";

/** A reason's column in what `clients_in_need` and `seen_of_clients` answer. */
const columnOf = (kind: NeedKind): SQL => sql`${sql.identifier(kind.replace(/[ -]/g, "_"))}`;

/** The columns of `needsOn`. */
export const NEED_COLUMNS = sql.join(
  NEEDS.map((kind) => columnOf(kind)),
  sql`, `,
);

/** To join to engagements `e`: why each may need their coach, a column per reason. */
export const needsOn = (today: string): SQL =>
  sql`left join clients_in_need(${today}::date) n on n.client_id = e.client_id and e.ended_at is null`;

/** Sorts by how pressing the first reason is, then by its day; null where there is none. */
export const MOST_PRESSING = sql`coalesce(${sql.join(
  NEEDS.map(
    (kind, at) => sql`${sql.raw(`${at + 1}0000000`)} + (${columnOf(kind)} - date '0001-01-01')`,
  ),
  sql`, `,
)})`;

/** All reasons of a row as one value. */
export const NEED_DAYS = sql`jsonb_build_object(${sql.join(
  NEEDS.map((kind) => sql`${sql.raw(`'${kind}'`)}, ${columnOf(kind)}`),
  sql`, `,
)})`;

/** Whether a row has that reason; any at all where none is named. */
export function hasReason(why: Why | null): SQL {
  if (why === null) return sql`(since is not null or coalesce(${NEED_COLUMNS}) is not null)`;
  return why === "review" ? sql`since is not null` : sql`${columnOf(why)} is not null`;
}

export type Seen = { scopes: readonly Scope[]; needs: Need[] };

/** What each of these engagements opens to its coach at present, and what its client needs besides a review. */
export async function seenOf(
  tx: Database,
  today: string,
  engagementIds: string[],
): Promise<Map<string, Seen>> {
  if (engagementIds.length === 0) return new Map();
  const { rows } = await tx.execute<{ engagement_id: string; scopes: Scope[]; days: NeedDays }>(sql`
    select engagement_id, scopes, ${NEED_DAYS} as days
    from seen_of_clients(${today}::date, ${sql.param(engagementIds)}::uuid[])`);
  return new Map(
    rows.map(({ engagement_id, scopes, days }) => [
      engagement_id,
      { scopes, needs: needsOf(days) },
    ]),
  );
}
