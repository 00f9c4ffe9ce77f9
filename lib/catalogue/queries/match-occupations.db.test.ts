import { beforeAll, expect, it } from "vitest";
import { asNobody } from "@/db/client";
import { theOccupations, theSearchWords } from "@/db/testing/catalogue-factories";
import { matchOccupations } from "./match-occupations";

beforeAll(async () => {
  await theSearchWords();
  await theOccupations();
});

const match = (typed: string) => asNobody((tx) => matchOccupations(tx, typed));

it.each([
  ["software enginer", "15-1252.00"],
  ["dev lead", "15-1252.00"],
  ["RN", "29-1141.00"],
  ["Software Engineer", "15-1252.00"],
  ["registered nurse", "29-1141.00"],
  ["acountant", "13-2011.00"],
  ["electrician", "47-2111.00"],
  ["mechanical engineer", "17-2141.00"],
  ["data scientist", "15-2051.00"],
  ["human resources manager", "11-3121.00"],
  ["lawyer", "23-1011.00"],
])("finds what is typed: %s", async (typed, code) => {
  const found = await match(typed);
  expect(found.slice(0, 3).map((one) => one.code)).toContain(code);
  expect(found.length).toBeLessThanOrEqual(8);
});

it("says by which title it was found, and each occupation once", async () => {
  const found = await match("software engineer");
  expect(found[0]).toMatchObject({ title: "Software Developers", found: "Software Engineer" });
  expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
});

it("finds nothing for nothing, and for what is no job, and survives odd signs", async () => {
  expect(await match("  ")).toEqual([]);
  expect(await match("zzzzqqqq")).toEqual([]);
  expect(await match("%'; drop table plans; --")).toEqual([]);
});
