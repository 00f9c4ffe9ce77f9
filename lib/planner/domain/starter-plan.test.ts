import { describe, expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { PATHS, type Path } from "@/lib/kernel/path";
import { findConflicts } from "./conflicts";
import { pathShare } from "./path-share";
import { type StarterCredential, type StarterWish, starterPlan } from "./starter-plan";

const RUNGS = ["Associate", "Engineer", "Senior", "Staff", "Principal", "Fellow"];
const credential = (
  id: string,
  kind: StarterCredential["kind"],
  path: Path,
): StarterCredential => ({
  id,
  kind,
  path,
  name: id,
  abbreviation: null,
  isOfFamily: true,
  level: "mid",
  provider: "Issuer",
  hoursMin: 80,
  hoursMax: 120,
  feeMinMinor: 40_000,
  feeMaxMinor: 60_000,
  currency: "USD",
});
const wish = (over: Partial<StarterWish> = {}): StarterWish => ({
  title: "Plan",
  path: "specialist",
  family: "software",
  ladderId: null,
  rungs: RUNGS,
  branchLevel: 3,
  targetRole: "Principal",
  targetOccupation: null,
  startsIn: q("2027-Q1"),
  hoursPerQuarter: 1000,
  budgetMinor: 300_000,
  currency: "USD",
  credentials: [
    credential("c1", "certification", "specialist"),
    credential("c2", "certification", "specialist"),
    credential("l1", "programme", "leadership"),
    credential("l2", "certification", "leadership"),
  ],
  ...over,
});
const ids = () => {
  let next = 0;
  return () => `i${next++}`;
};

describe("starterPlan", () => {
  it.each(
    PATHS.flatMap((path) =>
      [300, 650, 1000, 2600].flatMap((hoursPerQuarter) =>
        [0, 100_000, 2_000_000].map((budgetMinor) => ({ path, hoursPerQuarter, budgetMinor })),
      ),
    ),
  )("fits hours and money: %o", (over) => {
    const plan = starterPlan(wish(over), ids());
    expect(findConflicts(plan)).toEqual([]);
    expect(plan.items.length).toBeGreaterThan(6);
  });

  it.each(PATHS)("mostly serves the %s path", (path) => {
    const { hours } = pathShare(starterPlan(wish({ path }), ids()), path);
    expect(hours.share).toBeGreaterThan(0.6);
  });

  it.each(["specialist", "leadership"] as const)(
    "serves the %s path with every step in its own words",
    (path) => {
      const { items } = starterPlan(wish({ path, credentials: [] }), ids());
      expect(items.filter(({ serves }) => serves[path] < 1).map(({ title }) => title)).toEqual([]);
    },
  );

  it("counts the hybrid's course on leading as leading", () => {
    const { items } = starterPlan(wish({ path: "hybrid" }), ids());
    const course = items.find(({ title }) => title.startsWith("Leading former peers"));
    expect(course?.serves).toEqual({ specialist: 0, leadership: 1, hybrid: 0.5 });
  });

  it("leads to the target by the rung below it", () => {
    const roles = starterPlan(wish(), ids()).items.filter(({ kind }) => kind === "role");
    expect(roles.map(({ title }) => title)).toEqual(["Staff", "Principal"]);
    const ours = starterPlan(wish({ targetRole: "" }), ids()).items;
    expect(ours.filter(({ kind }) => kind === "role").map(({ title }) => title)).toEqual([
      "Staff",
      "Principal",
    ]);
  });

  it("keeps the occupation it was asked to aim at", () => {
    const plan = starterPlan(wish({ targetOccupation: "11-3021.00" }), ids());
    expect(plan.targetOccupation).toBe("11-3021.00");
  });

  it("uses the credentials of the path, once each, at the middle of their range", () => {
    const certified = starterPlan(wish(), ids()).items.filter((item) => item.credentialId);
    expect(certified).toMatchObject([
      { credentialId: "c1", hours: 1000, costMinor: 50_000 },
      { credentialId: "c2", hours: 1000 },
    ]);
  });

  it("converts nothing", () => {
    const [entry] = starterPlan(wish({ currency: "EUR" }), ids()).items.filter(
      (item) => item.credentialId,
    );
    expect(entry).toMatchObject({ costMinor: 0, notes: expect.stringContaining("USD only") });
  });
});
