import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogueReleases, occupations } from "@/db/schema";
import { theOccupations } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { comparablePay } from "@/lib/catalogue/domain/comparable-pay";
import { NotFound } from "@/lib/kernel/errors";
import {
  findDataRelease,
  findRoles,
  getIndustry,
  getMapSketch,
  getOccupation,
  getRoleComparison,
  getWalk,
  listIndustries,
  listOccupationGroups,
  listOccupations,
  listOutermost,
  listPlacesOnMap,
} from ".";

const NURSES = "29-1141.00";

beforeAll(async () => {
  expect(await findDataRelease()).toBeNull();
  expect(await listOccupationGroups()).toEqual([]);
  expect(await listIndustries()).toEqual([]);
  await theOccupations();
});

describe("an occupation's page", () => {
  it("tells where it stands, what it pays, and with whom it shares that pay", async () => {
    const { occupation, sectors } = await getOccupation(NURSES);
    expect(occupation).toMatchObject({
      title: "Registered Nurses",
      dataStatus: "rated",
      isFormalManagement: false,
      isWageAggregate: false,
      pay: { wageCode: "29-1141", p10: 66_030, median: 93_600, p90: 135_320 },
      growthOfAll: 3.1,
    });
    expect(occupation.standing?.pathClass).toBe("hybrid");
    expect(occupation.sharesWageWith).toEqual([
      "Acute Care Nurses",
      "Advanced Practice Psychiatric Nurses",
      "Clinical Nurse Specialists",
      "Critical Care Nurses",
    ]);
    expect(sectors[0]).toMatchObject({ title: "Health Care and Social Assistance" });
  });

  it("names what would have to grow, by name and kind", async () => {
    const { steps } = await getOccupation("15-1252.00");
    const managers = steps.find(({ to }) => to.code === "11-3021.00");
    expect(managers).toMatchObject({ direction: "toward_leadership", isFormalManagement: true });
    expect(managers?.gaps).toContainEqual({
      id: "4.A.4.b.4",
      name: "Guiding, Directing, and Motivating Subordinates",
      domain: "activity",
      delta: expect.any(Number),
    });
  });

  it("knows what is estimated, what has no data, and what is counted under a wider code", async () => {
    expect((await getOccupation("15-2051.00")).occupation.dataStatus).toBe("estimated");
    const { occupation, steps } = await getOccupation("13-1199.00");
    expect(occupation).toMatchObject({ dataStatus: "none", standing: null });
    expect(steps).toEqual([]);
    expect((await getOccupation("21-1011.00")).occupation.isWageAggregate).toBe(true);
    expect((await getOccupation("55-1011.00")).occupation.pay.median).toBeNull();
  });

  it("is not found by a code that nobody has", async () => {
    await expect(getOccupation("99-9999.99")).rejects.toThrow(NotFound);
  });
});

describe("two roles side by side", () => {
  it("agree with the gaps of the step between them", async () => {
    const { gap, step, from, to } = await getRoleComparison("15-1252.00", "11-3021.00");
    expect(step).toEqual({ direction: "toward_leadership", source: "official_supplemental" });
    expect([from.title, to.title]).toEqual([
      "Software Developers",
      "Computer and Information Systems Managers",
    ]);
    const { steps } = await getOccupation("15-1252.00");
    const gaps = steps.find((one) => one.to.code === "11-3021.00")?.gaps ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    for (const { id, delta } of gaps)
      expect(gap?.grows.find((one) => one.id === id)?.delta).toBeCloseTo(delta, 1);
  });

  it("have no gap where one was never rated, and need to be two", async () => {
    expect((await getRoleComparison(NURSES, "13-1199.00")).gap).toBeNull();
    await expect(getRoleComparison(NURSES, NURSES)).rejects.toThrow(NotFound);
    await expect(getRoleComparison(NURSES, "99-9999.99")).rejects.toThrow(NotFound);
  });

  it("are found by a reported title, misspelled, but not by nonsense", async () => {
    const titles = async (q: string) => (await findRoles(q, NURSES)).map(({ title }) => title);
    expect((await titles("software enginer"))[0]).toBe("Software Developers");
    expect(await titles("zzzzzz")).toEqual([]);
    expect(await titles("")).toEqual([]);
    expect(await titles("registered nurses")).not.toContain("Registered Nurses");
  });
});

describe("a walk", () => {
  it("holds each role once, and no step back", async () => {
    const { steps } = await getWalk(NURSES);
    const codes = steps.flatMap(({ to, further }) => [
      to.code,
      ...further.map((one) => one.to.code),
    ]);
    expect(new Set([NURSES, ...codes]).size).toBe(codes.length + 1);
    const directions = steps.flatMap(({ direction, further }) => [
      direction,
      ...further.map((one) => one.direction),
    ]);
    expect(directions).not.toContain("step_back");
    await expect(getWalk("99-9999.99")).rejects.toThrow(NotFound);
  });
});

describe("lists and the map", () => {
  it("page through a group, each occupation once", async () => {
    const first = await listOccupations({ group: "51-0000", letter: null, page: 1 });
    expect(first).toMatchObject({ total: 114, pages: 3 });
    const last = await listOccupations({ group: "51-0000", letter: null, page: 3 });
    expect(last.occupations).toHaveLength(14);
    expect(await listOccupations({ group: null, letter: "X", page: 1 })).toMatchObject({
      total: 0,
    });
  });

  it("place every rated or estimated occupation, and only those", async () => {
    const places = await listPlacesOnMap();
    expect(places).toHaveLength(923);
    expect(places.filter(({ isEstimated }) => isEstimated)).toHaveLength(29);
    const sketch = await getMapSketch();
    expect(sketch.reduce((sum, { leadership }) => sum + leadership.length, 0)).toBe(923);
  });

  it("know what lies furthest out", async () => {
    const { leadership, specialist, hybrid } = await listOutermost();
    expect([leadership[0]?.title, specialist[0]?.title]).toEqual([
      "Chief Executives",
      "Physicists",
    ]);
    expect(hybrid).toHaveLength(8);
  });

  it("count groups by kind of work", async () => {
    const groups = await listOccupationGroups();
    expect(groups).toHaveLength(23);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(1016);
  });
});

describe("sectors and groups", () => {
  it("are compared by pay only where that is sound", async () => {
    const of = async (code: string) =>
      comparablePay((await getIndustry("naics_sector", code)).view);
    expect(await of("48-49")).toEqual({
      kind: "one-occupation",
      side: "specialist",
      title: "Airline Pilots, Copilots, and Flight Engineers",
    });
    expect(await of("72")).toMatchObject({ kind: "thin", side: "specialist" });
    expect(await of("52")).toMatchObject({ kind: "sound", ratio: 1.46 });
    const views = await listIndustries();
    expect(views).toHaveLength(43);
    expect(views.filter((view) => comparablePay(view).kind === "sound").length).toBeGreaterThan(15);
  });

  it("have parts and an outlook where they are major groups, and lead to occupations", async () => {
    const { parts, growth, codes } = await getIndustry("soc_major", "29-0000");
    expect(parts.length).toBeGreaterThan(1);
    expect(growth).toHaveLength(4);
    expect(codes.get("Registered Nurses")).toBe(NURSES);
    const sector = await getIndustry("naics_sector", "52");
    expect([sector.parts, sector.growth]).toEqual([[], []]);
    await expect(getIndustry("naics_sector", "99-9")).rejects.toThrow(NotFound);
  });
});

it("knows the release, and that some ratings are older", async () => {
  expect(await findDataRelease()).toEqual({
    onet: "30.1",
    olderRatings: ["29.0"],
    oews: "May 2024",
    projections: "2024-34",
    importedAt: expect.any(Date),
  });
  expect((await getOccupation(NURSES)).release).toEqual(await findDataRelease());
});

it("answers the facts of a release again, and those of another release anew", async () => {
  const before = await getOccupation(NURSES);
  expect(await getOccupation(NURSES)).toBe(before);
  const releaseId = randomUUID();
  await owner.insert(catalogueReleases).values({
    id: releaseId,
    ...{ onetRelease: "31.0", fingerprint: "another", counts: {} },
  });
  await owner
    .update(occupations)
    .set({ releaseId, title: "Nurses, registered" })
    .where(eq(occupations.code, NURSES));
  const after = await getOccupation(NURSES);
  expect(after).toMatchObject({
    occupation: { title: "Nurses, registered" },
    release: { onet: "31.0" },
  });
  expect(await getOccupation(NURSES)).toBe(after);
});
