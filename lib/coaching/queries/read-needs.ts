import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  NEEDS,
  type Need,
  type NeedDays,
  type NeedKind,
  needsOf,
  type Why,
} from "@/lib/coaching/domain/need";

/** A reason's column in what `clients_in_need` answers. */
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

/** What the clients of these engagements need besides a review. */
export async function needsAmong(
  tx: Database,
  today: string,
  engagementIds: string[],
): Promise<Map<string, Need[]>> {
  const { rows } = await tx.execute<{ client_id: string; days: NeedDays }>(sql`
    select client_id, ${NEED_DAYS} as days
    from clients_in_need(${today}::date, ${sql.param(engagementIds)}::uuid[])`);
  return new Map(rows.map(({ client_id, days }) => [client_id, needsOf(days)]));
}
