import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import { leavingByYear, scenarioFigures } from "./compare-scenarios";
import { leavingWords, ownershipWords, riskWords, rungWords } from "./figure-words";
import { leaving } from "./leaving";
import { ownedCertifications, planSpan } from "./owned-certifications";
import { risk } from "./risk";
import { rungs } from "./rungs";

const ONLY_LEADERSHIP = servesByDefault("programme", "leadership");
const ONLY_SPECIALIST = servesByDefault("training", "specialist");

describe("leaving", () => {
  const shared = anItem({ id: "shared", hours: 400, quarters: 4, costMinor: 1000 });
  const own = anItem({
    id: "own",
    hours: 200,
    quarters: 2,
    costMinor: 500,
    serves: ONLY_SPECIALIST,
  });
  const half = { ...own, id: "half", serves: servesByDefault("mentoring", "hybrid") };
  const plan = aSnapshot([
    shared,
    own,
    half,
    anItem({ id: "later", hours: 90, startsIn: q("2029-Q1") }),
  ]);
  const other = aSnapshot([shared], { path: "leadership" });

  it("counts hours as they pass and money as it begins, and keeps what the other has use for", () => {
    const found = leaving(plan, other, q("2027-Q2"));
    expect(found.hours).toEqual({ spent: 100 + 100 + 100, kept: 100 + 50, sunk: 150 });
    expect(found.money).toEqual({ spent: 2000, kept: 1250, sunk: 750 });
    expect(leaving(plan, other, q("2027-Q1")).hours.spent).toBe(0);
  });

  it("names posts and degrees that cannot be taken back, but not those the other has too", () => {
    const post = anItem({ id: "post", kind: "role" });
    const there = aSnapshot([post]);
    const names = (of: typeof other) =>
      leaving(aSnapshot([post]), of, q("2028-Q1")).hard.map(({ id }) => id);
    expect(names(other)).toEqual(["post"]);
    expect(names(there)).toEqual([]);
  });

  it("loses nothing between a plan and its copy, and names no branching point", () => {
    const copy = aSnapshot([{ ...shared, id: "c" }]);
    const { branchesIn, years } = leavingByYear(
      aSnapshot([shared]),
      copy,
      new Map([["c", "shared"]]),
    );
    expect(branchesIn).toBeNull();
    expect(years.map(({ hours }) => hours.sunk)).toEqual([0, 0, 0, 0, 0]);
  });

  it("is said with what is lost, kept and hard to take back", () => {
    const words = leavingWords(leaving(plan, other, q("2027-Q2")), {
      year: 1,
      other: "B",
      currency: "USD",
    });
    expect(words).toBe(
      "Left for B at the end of year 1, 15 h and USD 7.50 are lost. 50 % of the hours serve B too.",
    );
  });
});

describe("risk", () => {
  it("finds the item on which most of the open work rests, through all that waits for it", () => {
    const plan = aSnapshot([
      anItem({ id: "base", hours: 100 }),
      anItem({ id: "next", hours: 300, after: ["base"], startsIn: q("2027-Q2") }),
      anItem({ id: "last", hours: 200, after: ["next"], startsIn: q("2027-Q3") }),
      anItem({ id: "alone", hours: 400 }),
    ]);
    expect(risk(plan).restsOn).toMatchObject({ item: { id: "base" }, share: 0.6 });
    expect(risk(plan)).toMatchObject({
      conflicts: 0,
      tightest: { quarter: q("2027-Q1"), free: 500 },
    });
    expect(riskWords(risk(plan), 2)).toBe(
      "Everything fits. 60 % of the open work rests on base. 95 % of the hours are free, fewest in 2027-Q1. 2 facts about its certifications must be verified with the issuers.",
    );
  });

  it("ends where items wait for one another in a circle, and without any hours", () => {
    const circle = aSnapshot([
      anItem({ id: "a", hours: 10, after: ["b"] }),
      anItem({ id: "b", hours: 10, after: ["a"] }),
    ]);
    expect(risk(circle).restsOn?.share).toBe(1);
    expect(risk(aSnapshot([], { hoursPerQuarter: 0 }))).toMatchObject({
      restsOn: null,
      slack: null,
    });
  });
});

describe("a scenario's figures", () => {
  const cert = { kind: "certification" as const, credentialId: "id", costMinor: 500, hours: 100 };
  const known = new Map([
    [
      "id",
      {
        id: "id",
        seedKey: "cissp",
        fee: { min: 70_000, max: 80_000 },
        hours: { min: 100, max: 150 },
        currency: "USD",
        rule: null,
        gradeFee: "K" as const,
        gradeRenewal: null,
      },
    ],
  ]);

  it("award a certification on the last day of its last quarter, or of the one it was done in, once", () => {
    const plan = aSnapshot([
      anItem({ id: "x", ...cert, startsIn: q("2028-Q1") }),
      anItem({ id: "again", ...cert, startsIn: q("2029-Q1") }),
      anItem({ id: "tray", ...cert, startsIn: null }),
    ]);
    expect(ownedCertifications(plan, known)).toMatchObject([
      { id: "cissp", awarded: "2028-03-31" },
    ]);
    const done = aSnapshot([anItem({ id: "x", ...cert, status: "done", doneIn: q("2027-Q4") })]);
    expect(ownedCertifications(done, known)).toMatchObject([{ awarded: "2027-12-31" }]);
    expect(planSpan(plan)).toEqual({ from: "2027-01-01", to: "2031-12-31" });
  });

  it("are hours and money by year, what it costs to own, and what must be verified", () => {
    const plan = aSnapshot([anItem({ id: "x", ...cert, startsIn: q("2028-Q4"), quarters: 2 })]);
    const { years, ownership, unverified } = scenarioFigures(plan, known);
    expect(years.map(({ hours }) => hours)).toEqual([0, 50, 50, 0, 0]);
    expect(years.map(({ cost }) => cost)).toEqual([0, 500, 0, 0, 0]);
    expect(unverified).toBe(2);
    expect(ownershipWords(ownership)).toBe(
      "USD 700 to USD 800 and 100 h to 150 h to earn and keep its certifications.",
    );
  });

  it("say which posts are reached and when", () => {
    const plan = aSnapshot([
      anItem({ id: "head", kind: "role", startsIn: q("2030-Q1"), serves: ONLY_LEADERSHIP }),
      anItem({ id: "lead", kind: "role", startsIn: q("2028-Q2") }),
      anItem({ id: "someday", kind: "role", startsIn: null }),
    ]);
    expect(rungWords(rungs(plan))).toBe("lead in 2028-Q2, then head in 2030-Q1.");
    expect(rungWords([])).toMatch(/^No role/);
  });
});
