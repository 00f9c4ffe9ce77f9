import { describe, expect, it } from "vitest";
import type { BlsTables, WageRow } from "./bls-tables";
import type { CodeGroup } from "./code-groups";
import { growthByPath } from "./growth-by-path";
import { industryViews } from "./industry-views";
import { occupationSectors } from "./occupation-sectors";

const wage = (amount: number) => ({ amount, isTopCoded: false });
const row = (given: Partial<WageRow> & Pick<WageRow, "code" | "group">): WageRow => ({
  title: given.code,
  employment: 100,
  p10: null,
  median: wage(50_000),
  p90: null,
  ...given,
});
const group = (given: Partial<CodeGroup>): CodeGroup => ({
  pathClass: "practitioner",
  leadership: 20,
  specialist: 20,
  jobZone: 2,
  isFormalManagement: false,
  ...given,
});

const manager = row({ code: "11-1011", group: "detailed", employment: 100, median: wage(120_000) });
const chief = row({ code: "11-1021", group: "detailed", employment: 300, median: wage(80_000) });
const coder = row({ code: "15-1211", group: "detailed", employment: 400, median: wage(100_000) });
const clerk = row({ code: "43-1011", group: "detailed", employment: 150 });
const unpaid = row({ code: "15-1221", group: "detailed", employment: 50, median: null });
const detailed = [manager, chief, coder, clerk, unpaid];
const total = row({ code: "00-0000", group: "total", employment: 1250 });

const groups = new Map([
  [
    "11-1011",
    group({ pathClass: "leadership", leadership: 90, jobZone: 4, isFormalManagement: true }),
  ],
  [
    "11-1021",
    group({ pathClass: "leadership", leadership: 70, jobZone: 4, isFormalManagement: true }),
  ],
  ["15-1211", group({ pathClass: "specialist", specialist: 80, jobZone: 5 })],
  ["15-1221", group({ pathClass: "specialist", specialist: 80, jobZone: 5 })],
  ["43-1011", group({})],
]);

const projection = (employment: number, employmentThen: number) => ({
  ...{ employment, employmentThen, growthPct: 0, openings: 1 },
  ...{ education: "", experience: "", training: "" },
});
const bls: BlsTables = {
  wagesRelease: null,
  projectionsRelease: null,
  wages: [
    total,
    row({ code: "11-0000", group: "major", employment: 400 }),
    row({ code: "11-1000", group: "minor", employment: 400 }),
    ...detailed,
  ],
  sectors: [
    { code: "51", title: "Information", rows: [total, coder, { ...clerk, employment: null }] },
  ],
  projections: new Map([
    ["11-1011", projection(10, 12)],
    ["11-1021", projection(30, 32)],
    ["15-1211", projection(40, 36)],
    ["99-9999", projection(1000, 2000)],
  ]),
  skillRanks: new Map(),
};

const viewOf = (code: string) => industryViews(bls, groups).find((view) => view.code === code);

describe("industryViews", () => {
  it("weighs classes, indices and management by employment", () => {
    expect(viewOf("00")).toMatchObject({
      occupations: 5,
      employment: 1000,
      coveragePct: 80,
      // (100·90 + 300·70 + 600·20) / 1000
      leadership: 42,
      // (450·80 + 550·20) / 1000
      specialist: 47,
      classPct: { leadership: 40, hybrid: 0, specialist: 45, practitioner: 15 },
      formalManagementPct: 40,
    });
  });

  it("compares pay among professionals whose wage is known", () => {
    const { professional } = viewOf("00") ?? {};
    expect(professional).toMatchObject({
      pct: 80,
      employment: { leadership: 400, specialist: 400 },
      // (100·120,000 + 300·80,000) / 400
      wage: { leadership: 90_000, hybrid: null, specialist: 100_000 },
    });
  });

  it("names the largest roles of each path", () => {
    expect(viewOf("00")?.topRoles.leadership).toEqual(["11-1021", "11-1011"]);
  });

  it("counts in a sector only what is published there", () => {
    expect(viewOf("51")).toMatchObject({ employment: 400, occupations: 1, coveragePct: 32 });
  });

  it("has a view of each major and minor group that has jobs, and none of the others", () => {
    expect(industryViews(bls, groups).map(({ code }) => code)).toEqual([
      "51",
      "00",
      "11-0000",
      "11-1000",
    ]);
  });
});

describe("growthByPath", () => {
  it("sums employment and change by class, all occupations first", () => {
    expect(growthByPath(bls, groups)).toMatchObject([
      { major: "00-0000", pathClass: "leadership", occupations: 2, change: 4, growthPct: 10 },
      { major: "00-0000", pathClass: "specialist", employment: 40, change: -4, growthPct: -10 },
      { major: "11-0000", pathClass: "leadership", openings: 2 },
      { major: "15-0000", pathClass: "specialist" },
    ]);
  });
});

describe("occupationSectors", () => {
  it("leaves out what is not published", () => {
    expect(occupationSectors(bls)).toEqual([
      { code: "15-1211", sector: "51", employment: 400, median: wage(100_000) },
    ]);
  });
});
