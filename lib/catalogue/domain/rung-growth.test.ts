import { expect, it } from "vitest";
import type { Rung } from "./ladder";
import type { WorkElement } from "./role-gap";
import { type RungOccupation, rungGrowth } from "./rung-growth";

const ELEMENTS: WorkElement[] = [
  { id: "2.B.5.d", name: "Management of Personnel Resources", domain: "skill" },
  { id: "2.C.3.a", name: "Computers and Electronics", domain: "knowledge" },
  { id: "4.A.4.c.2", name: "Staffing Organizational Units", domain: "activity" },
];
const occupation = (code: string, importance: RungOccupation["importance"]): RungOccupation => ({
  ...{ code, title: code, dataStatus: "rated", jobZone: 4, standing: null, education: null },
  pay: { wageCode: code, p10: null, median: null, p90: null },
  importance,
});
const known = new Map(
  [
    occupation("maker", [2, 4.5, 2]),
    occupation("manager", [4, 3, 4.5]),
    occupation("unrated", null),
  ].map((one) => [one.code, one]),
);
const rung = (track: Rung["track"], level: number, occupationCode: string | null): Rung => ({
  ...{ track, level, title: `${track} ${level}`, occupationCode },
});
const growth = (rungs: Rung[], branchLevel = 2) =>
  rungGrowth({ branchLevel, rungs }, known, ELEMENTS);

it("names what would have to grow, skills and activities by size", () => {
  const [step, ...more] = growth([
    rung("leadership", 1, "maker"),
    rung("leadership", 2, "manager"),
  ]);
  expect(more).toEqual([]);
  expect(step?.grows.map(({ name, delta }) => [name, delta])).toEqual([
    ["Staffing Organizational Units", 2.5],
    ["Management of Personnel Resources", 2],
  ]);
});

it("says nothing where the occupation stays, is missing or is not known", () => {
  for (const [from, to] of [
    ["maker", "maker"],
    ["maker", null],
    [null, "manager"],
    ["maker", "gone"],
  ] as const)
    expect(growth([rung("hybrid", 1, from), rung("hybrid", 2, to)])).toEqual([]);
});

it("knows of a step whose occupations were not both rated, and not what grows", () => {
  const [step] = growth([rung("hybrid", 1, "maker"), rung("hybrid", 2, "unrated")]);
  expect(step?.grows).toEqual([]);
});

it("compares with the rung below, also over an empty level, and says once what tracks share", () => {
  const apart = growth([rung("specialist", 1, "maker"), rung("specialist", 4, "manager")]);
  expect(apart.map(({ from, to }) => [from.level, to.level])).toEqual([[1, 4]]);
  const shared = (track: Rung["track"]) => [rung(track, 1, "maker"), rung(track, 2, "manager")];
  const all = [...shared("specialist"), ...shared("leadership"), ...shared("hybrid")];
  expect(growth(all, 3).map(({ track }) => track)).toEqual(["specialist"]);
  expect(growth(all, 2).map(({ track }) => track)).toEqual(["specialist", "leadership", "hybrid"]);
});
