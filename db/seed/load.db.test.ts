import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { credentials, jobFamilies, ladderRungs } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { loadSeed } from "./load";
import { readSeed } from "./read-seed";

const seed = readSeed();
const entry = async (key: string) =>
  (await owner.select().from(credentials).where(eq(credentials.seedKey, key)))[0];

it("loads everything once, and nothing the second time", async () => {
  expect(await loadSeed(owner)).toEqual({ added: 171, changed: 0, kept: [], retired: 0 });
  expect(await loadSeed(owner)).toEqual({ added: 0, changed: 0, kept: [], retired: 0 });
  expect(await owner.$count(credentials)).toBe(171);
  expect([await owner.$count(jobFamilies), await owner.$count(ladderRungs)]).toEqual([12, 222]);
});

it("loads once when two start at the same moment", async () => {
  await owner.delete(credentials);
  const reports = await Promise.all([loadSeed(owner), loadSeed(owner)]);
  expect(reports.map(({ added }) => added).sort()).toEqual([0, 171]);
});

it("rewrites only what changed in the seed, under the same id", async () => {
  const before = await entry("cissp");
  const next = seed.credentials.map((row) =>
    row.seedKey === "cissp" ? { ...row, hoursMax: 240 } : row,
  );
  expect(await loadSeed(owner, { ...seed, credentials: next })).toMatchObject({
    added: 0,
    changed: 1,
  });
  expect(await entry("cissp")).toMatchObject({ id: before?.id, hoursMax: 240 });
});

it("leaves what an operator edited, and says so", async () => {
  await owner
    .update(credentials)
    .set({ name: "Edited", editedAt: sql`now()` })
    .where(eq(credentials.seedKey, "cism"));
  const next = seed.credentials.map((row) =>
    row.seedKey === "cism" ? { ...row, name: "Renamed" } : row,
  );
  expect((await loadSeed(owner, { ...seed, credentials: next })).kept).toEqual(["cism"]);
  expect((await entry("cism"))?.name).toBe("Edited");
});

it("retires what left the seed instead of removing it from people's plans", async () => {
  const next = seed.credentials.filter(({ seedKey }) => seedKey !== "togaf");
  expect((await loadSeed(owner, { ...seed, credentials: next })).retired).toBe(1);
  expect((await entry("togaf"))?.status).toBe("retired");
  expect(await loadSeed(owner)).toMatchObject({ changed: 1 });
  expect((await entry("togaf"))?.status).toBe("active");
});

it("loads nothing of a seed with a fault", async () => {
  const [first, ...rest] = seed.credentials;
  if (!first) throw new Error("the seed is empty");
  await owner.delete(credentials);
  const wrong = { ...seed, credentials: [...rest, { ...first, feeMinMinor: 2, feeMaxMinor: 1 }] };
  await expect(loadSeed(owner, wrong)).rejects.toThrow();
  expect(await owner.$count(credentials)).toBe(0);
});
