import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { findDrift } from "./drift";
import { driftWords } from "./drift-words";
import { pathShare } from "./path-share";
import { schedulePerformance } from "./schedule-performance";
import { servesByDefault } from "./serves-by-default";

const specialist = servesByDefault("certification", "specialist");
const leadership = servesByDefault("programme", "leadership");

describe("servesByDefault", () => {
  it("follows the catalogue, then the kind", () => {
    expect(specialist).toEqual({ specialist: 1, leadership: 0, hybrid: 0.5 });
    expect(servesByDefault("programme", null)).toEqual(leadership);
    expect(servesByDefault("role", "hybrid")).toEqual({
      specialist: 0.5,
      leadership: 0.5,
      hybrid: 1,
    });
  });
});

describe("pathShare", () => {
  const plan = aSnapshot([
    anItem({ id: "a", kind: "certification", hours: 300, costMinor: 100, serves: specialist }),
    anItem({ id: "b", kind: "programme", hours: 100, costMinor: 300, serves: leadership }),
    anItem({ id: "c", hours: 900, serves: leadership, startsIn: null }),
    anItem({ id: "d", hours: 900, serves: leadership, status: "dropped" }),
  ]);

  it("weighs hours, money and milestones by what they serve", () => {
    expect(pathShare(plan, "specialist")).toEqual({
      hours: { serving: 300, total: 400, share: 0.75 },
      money: { serving: 100, total: 400, share: 0.25 },
      milestones: { serving: 1, total: 2, share: 0.5 },
    });
    expect(pathShare(plan, "hybrid").hours.share).toBe(0.5);
  });

  it("says nothing of an empty plan", () => {
    expect(pathShare(aSnapshot(), "hybrid").hours).toEqual({ serving: 0, total: 0, share: null });
  });
});

describe("schedulePerformance", () => {
  const plan = aSnapshot([
    anItem({ id: "a", hours: 100, status: "done" }),
    anItem({ id: "b", hours: 300, quarters: 2 }),
    anItem({ id: "c", hours: 500, startsIn: q("2027-Q3") }),
  ]);

  it("compares what is done with what was to have ended before this quarter", () => {
    const { items, hours, late } = schedulePerformance(plan, q("2027-Q3"));
    expect(items).toEqual({ due: 2, done: 1, ratio: 0.5 });
    expect(hours).toEqual({ due: 400, done: 100, ratio: 0.25 });
    expect(late.map(({ id }) => id)).toEqual(["b"]);
  });

  it("has no ratio while nothing is due", () => {
    expect(schedulePerformance(plan, q("2027-Q1")).items.ratio).toBeNull();
  });
});

describe("findDrift", () => {
  const plan = aSnapshot([anItem({ id: "a", hours: 10, serves: leadership })]);
  const now = q("2027-Q3");
  const real = { verdict: "leadership", probability: 0.7, changed: true } as const;
  const kinds = (...args: Parameters<typeof findDrift>) => findDrift(...args).map((d) => d.kind);

  it("names too small a share, a real change of verdict, and silence", () => {
    expect(kinds(plan, now, now - 2, real)).toEqual(["share", "verdict", "quiet"]);
  });

  it.each([
    { ...real, probability: 0.69 },
    { ...real, changed: null },
    { ...real, changed: false },
    { ...real, verdict: "exploring" as const },
    { ...real, verdict: "specialist" as const },
    null,
  ])("keeps quiet about %o", (latest) => {
    expect(kinds(aSnapshot(), now, now - 1, latest)).toEqual([]);
  });

  it("says what to do", () => {
    for (const drift of findDrift(plan, now, now - 2, real))
      expect(driftWords(drift)).toMatch(/(Add|Look|Mark) /);
  });
});
