import "server-only";
import type { Pool } from "pg";

/** Tasks by how often they run, and how many minutes past that: every 60 and 17 past is a quarter past each hour, and two. */
export type Recurring = Readonly<Record<string, { every: number; past: number }>>;

// A job that was taken up and is not done after this long belongs to a worker that is gone.
const KEEP = `
  with clock as (select coalesce($2::timestamptz, now()) as now),
  wanted as (
    select t.task, c.now, make_interval(mins => t.every + t.past)
      + date_bin(make_interval(mins => t.every), c.now - make_interval(mins => t.past), 'epoch'::timestamptz) as at
    from clock c, jsonb_to_recordset($1::jsonb) as t (task text, every int, past int)),
  missing as (
    select * from wanted w where not exists (
      select 1 from graphile_worker.jobs j where j.key = w.task and (j.locked_at > w.now - interval '10 minutes'
        or (j.locked_at is null and j.attempts < j.max_attempts and j.run_at <= w.at))))
  select m.task, graphile_worker.add_job(m.task, job_key := m.task, run_at := m.at) from missing m`;

/**
 * Sees to it that each of those waits in the queue for the next time it is due, by the database's clock alone: neither
 * a clock of a worker that jumps nor several workers make one run twice, or not at all. To be asked again and again;
 * one that was put off further than the next time is brought forward, one that was given up is followed by another.
 */
export async function keepScheduled(
  pool: Pick<Pool, "query">,
  recurring: Recurring,
  now?: Date,
): Promise<void> {
  const tasks = Object.entries(recurring).map(([task, when]) => ({ task, ...when }));
  await pool.query(KEEP, [JSON.stringify(tasks), now]);
}
