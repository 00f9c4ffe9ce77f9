import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asNobody } from "@/db/client";
import { owner } from "@/db/testing/connect";

const figures = async () =>
  (
    await asNobody((db) =>
      db.execute<{ waiting: string; failed: string }>(sql`select * from queue_figures()`),
    )
  ).rows[0];

it("tells the web how many jobs are due and how many were given up, and nothing of them", async () => {
  const before = await figures();
  await owner.execute(sql`select graphile_worker.add_job('nobody-does-this', '{}'::json)`);
  await owner.execute(
    sql`select graphile_worker.add_job('nor-this', '{}'::json, run_at := now() + interval '1 day')`,
  );
  expect(Number((await figures())?.waiting)).toBe(Number(before?.waiting) + 1);
  await owner.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts`);
  expect(await figures()).toEqual({
    waiting: "0",
    failed: String(Number(before?.waiting) + Number(before?.failed) + 2),
  });
  await expect(
    asNobody((db) => db.execute(sql`select * from graphile_worker._private_jobs`)),
  ).rejects.toThrow();
});
