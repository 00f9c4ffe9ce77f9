import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";

/** What the list can be narrowed to besides, labels with how many have them and what was kept under a name; and where clients can be counted. */
export type ListAids = {
  labels: { label: string; people: number }[];
  views: { id: string; name: string; query: string }[];
  /** All cohorts, the newest first; some take people in. */
  cohorts: { id: string; name: string; isOpen: boolean }[];
};

/** In one query, each in the order of its words. */
export async function readListAids(tx: Database, actor: Actor, today: string): Promise<ListAids> {
  const { rows } = await tx.execute<ListAids>(sql`
    select coalesce((select jsonb_agg(l order by lower(label)) from labels_in_use() l), '[]') as labels,
      coalesce((select jsonb_agg(v order by lower(name)) from (
        select id, name, query from saved_views where coach_id = ${actor.userId}) v), '[]') as views,
      coalesce((select jsonb_agg(c order by starts_on desc, lower(name)) from (
        select id, name, starts_on, coalesce(ends_on >= ${today}::date, true) as "isOpen" from cohorts) c), '[]') as cohorts`);
  return rows[0] ?? { labels: [], views: [], cohorts: [] };
}
