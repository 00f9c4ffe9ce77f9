import { beforeAll, expect, it } from "vitest";
import { aLadder, theCatalogue, theOccupations } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import { PATHS } from "@/lib/kernel/path";
import {
  getClassFacts,
  getLadder,
  getLadderFacts,
  getRung,
  listLadders,
  listLargestOccupations,
} from ".";

beforeAll(async () => {
  await theCatalogue();
  await theOccupations();
});

it("knows every occupation of every family's ladder, and what grows where they change", async () => {
  const ladders = await listLadders();
  expect(ladders).toHaveLength(12);
  const unmoved: string[] = [];
  for (const ladder of ladders) {
    const { occupations, growth } = await getLadderFacts(ladder);
    const codes = new Set(ladder.rungs.flatMap(({ occupationCode }) => occupationCode ?? []));
    expect(occupations.map(({ code }) => code)).toEqual([...codes]);
    if (growth.length === 0) unmoved.push(ladder.name);
  }
  // Associates and partners are lawyers to the figures.
  expect(unmoved).toEqual(["Legal"]);
  const { growth } = await getLadderFacts(await getLadder("software"));
  const [toLead] = growth.filter(({ track }) => track === "leadership");
  expect(toLead).toMatchObject({
    from: { title: "Software Engineer" },
    to: { title: "Team Lead" },
    after: { title: "Computer and Information Systems Managers" },
  });
  expect(toLead?.grows.map(({ name }) => name)).toContain(
    "Guiding, Directing, and Motivating Subordinates",
  );
});

it("knows nothing of a ladder without occupations, and passes over codes of other releases", async () => {
  const ladder = { slug: "x", name: "X", branchLevel: 1 };
  const rung = { track: "hybrid", level: 1, title: "Lead" } as const;
  for (const occupationCode of [null, "99-9999.00"])
    expect(await getLadderFacts({ ...ladder, rungs: [{ ...rung, occupationCode }] })).toEqual({
      occupations: [],
      growth: [],
    });
});

it("gives jobs and outlook of four classes as published, and pay where preparation is alike", async () => {
  const { outlook, pay } = await getClassFacts();
  expect(outlook.map(({ pathClass, growthPct }) => [pathClass, growthPct])).toEqual([
    ["leadership", 4.5],
    ["hybrid", 5.8],
    ["specialist", 6.2],
    ["practitioner", 1.6],
  ]);
  expect(new Set(pay.map(({ zone }) => zone))).toEqual(new Set([4, 5]));
  for (const { low, middle, high, wageCodes } of pay) {
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(high);
    expect(wageCodes).toBeGreaterThanOrEqual(8);
  }
});

it("names the largest occupations of a path, each wage code once", async () => {
  for (const path of PATHS) {
    const largest = await listLargestOccupations(path);
    expect(largest).toHaveLength(6);
    expect(new Set(largest.map(({ pay }) => pay.wageCode)).size).toBe(6);
    for (const { standing } of largest) expect(standing?.pathClass).toBe(path);
  }
});

it("offers occupations for a rung by what people call their job, and only to who edits the ladder", async () => {
  const ada = await anActor();
  const { id: ladderId } = await aLadder({ ownerId: ada.userId });
  const place = { ladderId, track: "leadership", level: 1 } as const;
  expect((await getRung(ada, place, "")).offers).toEqual([]);
  const [first] = (await getRung(ada, place, "nurse practitoner")).offers;
  expect(first?.title).toBe("Nurse Practitioners");
  expect((await getRung(ada, place, "100%_")).offers).toEqual([]);
  await expect(getRung(ada, { ...place, level: 2 }, "")).rejects.toThrow("rung not found");
  await expect(getRung(await anActor(), place, "")).rejects.toThrow("ladder not found");
  const forAll = await aLadder();
  await expect(getRung(ada, { ...place, ladderId: forAll.id }, "")).rejects.toThrow(/not found/);
});
