import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { keepScheduled } from "./recurring-jobs";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 4 });
afterAll(() => pool.end());
beforeEach(() => pool.query("delete from graphile_worker._private_jobs"));

const RECURRING = { remind: { every: 15, past: 0 }, "clean-up": { every: 60, past: 17 } };
const NOON = "2027-04-01T12:03:00Z";

const keep = (at: string) => keepScheduled(pool, RECURRING, new Date(at));

/** What waits in the queue, by task. */
async function waiting(): Promise<[string, string][]> {
  const { rows } = await pool.query<{ task: string; at: Date }>(
    `select task_identifier as task, run_at as at from graphile_worker.jobs
     where locked_at is null and attempts < max_attempts order by 1, 2`,
  );
  return rows.map(({ task, at }) => [task, at.toISOString().slice(0, 16)]);
}

const NEXT = [
  ["clean-up", "2027-04-01T12:17"],
  ["remind", "2027-04-01T12:15"],
];
const set = (words: string) =>
  pool.query(`update graphile_worker._private_jobs set ${words} where key = 'remind'`);

describe("keepScheduled", () => {
  it("has each wait for its next time, once, however many workers ask however often", async () => {
    await Promise.all([keep(NOON), keep(NOON), keep(NOON)]);
    for (const at of ["2027-04-01T12:03:10Z", "2027-04-01T12:14:59Z"]) await keep(at);
    expect(await waiting()).toEqual(NEXT);
  });

  it("leaves alone what is due and was not taken up yet", async () => {
    await keep(NOON);
    await keep("2027-04-01T12:18:00Z");
    expect(await waiting()).toEqual(NEXT);
  });

  it("is about the next time once one is done, at the very minute too", async () => {
    await keep("2027-04-01T12:15:00Z");
    expect((await waiting())[1]).toEqual(["remind", "2027-04-01T12:30"]);
  });

  it("brings forward what was put off beyond the next time, as by a clock that was a day ahead", async () => {
    await keep("2027-04-02T12:03:00Z");
    await keep(NOON);
    expect(await waiting()).toEqual(NEXT);
  });

  it("waits for one that runs, but not for ever: its worker may be gone", async () => {
    await keep(NOON);
    await set("locked_at = '2027-04-01T12:15:01Z', locked_by = 'somebody'");
    await keep("2027-04-01T12:16:00Z");
    expect(await waiting()).toEqual([NEXT[0]]);
    await keep("2027-04-01T12:26:00Z");
    expect((await waiting())[1]).toEqual(["remind", "2027-04-01T12:30"]);
  });

  it("lets one that failed try again when it will, and follows one that was given up", async () => {
    await keep(NOON);
    await set("attempts = 3, run_at = '2027-04-01T12:15:20Z'");
    await keep("2027-04-01T12:15:10Z");
    expect((await waiting())[1]).toEqual(["remind", "2027-04-01T12:15"]);
    await set("attempts = max_attempts");
    await keep("2027-04-01T12:16:00Z");
    expect((await waiting())[1]).toEqual(["remind", "2027-04-01T12:30"]);
  });

  it("counts by the database's clock where it is told no other", async () => {
    await keepScheduled(pool, RECURRING);
    const { rows } = await pool.query(
      `select bool_and(run_at > now() and run_at <= now() + interval '1 hour') as soon from graphile_worker.jobs`,
    );
    expect(rows[0].soon).toBe(true);
  });
});
