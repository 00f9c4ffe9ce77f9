import { describe, expect, it } from "vitest";
import { indexSource } from "./index-source";
import { leadershipParts } from "./leadership-parts";
import { occupationIndices } from "./occupation-indices";
import { testingRelease } from "./testing-release";
import { weightedComposite } from "./weighted-composite";

const LEADER = "11-1011.00";
const ESTIMATED = "11-1021.00";
const SECOND = "13-1011.00";
const THIRD = "15-1211.00";
const DEEPEST = "19-1011.00";

const source = indexSource(testingRelease());

describe("the leadership index", () => {
  it("is a weighted mean of percentiles, those of ratings among the rated, the rest among all", () => {
    // Ratings among four: 87.5, 62.5, 37.5, 12.5. The fifth: (87.5/2 + 62.5/3) / (1/2 + 1/3) = 77.5.
    // Tasks, style and interest (.2) among five: 90, 70 (the fifth), 50, 30, 10.
    const composite = weightedComposite(source.placed, leadershipParts(source).parts);
    const expected = { [LEADER]: 88, [ESTIMATED]: 76, [SECOND]: 60, [THIRD]: 36, [DEEPEST]: 12 };
    for (const [code, figure] of Object.entries(expected))
      expect(composite.get(code), code).toBeCloseTo(figure, 10);
  });

  it("is the percentile of that mean, overall and in the job zone", () => {
    const indices = occupationIndices(testingRelease());
    const told = (code: string) => {
      const { leadership = -1, leadershipInZone = -1 } = indices.get(code) ?? {};
      return [leadership, Math.round(leadershipInZone * 100) / 100];
    };
    expect(told(LEADER)).toEqual([90, 83.33]);
    expect(told(ESTIMATED)).toEqual([70, 50]);
    expect(told(SECOND)).toEqual([50, 16.67]);
    // Alone in zones 5 and 2.
    expect(told(THIRD)).toEqual([30, 50]);
    expect(told(DEEPEST)).toEqual([10, 50]);
  });
});

describe("the specialist index", () => {
  it("goes the other way where depth does", () => {
    const indices = occupationIndices(testingRelease());
    const order = [...indices].sort(([, a], [, b]) => b.specialist - a.specialist);
    expect(order.map(([code]) => code)).toEqual([DEEPEST, THIRD, SECOND, ESTIMATED, LEADER]);
    expect(indices.get(LEADER)).toMatchObject({
      pathClass: "leadership",
      lean: expect.any(Number),
    });
    expect(indices.get(DEEPEST)?.pathClass).toBe("specialist");
    expect(indices.get(LEADER)?.lean).toBeGreaterThan(10);
  });
});

describe("occupations", () => {
  it("have no index where nothing is known of them", () => {
    expect(occupationIndices(testingRelease()).has("55-1011.00")).toBe(false);
  });

  it("keep their index when a part is measured for nobody", () => {
    const release = { ...testingRelease(), workStyles: new Map() };
    const before = occupationIndices(testingRelease());
    const after = occupationIndices(release);
    for (const [code, { leadership }] of before)
      expect(after.get(code)?.leadership).toBe(leadership);
  });

  it("stand only relative to each other: a scale of other units changes nothing", () => {
    const release = testingRelease();
    const halved = new Map(
      [...release.level].map(([code, levels]) => [code, levels.map((level) => (level ?? 0) / 2)]),
    );
    const after = occupationIndices({ ...release, level: halved });
    for (const [code, { leadership }] of occupationIndices(release))
      expect(after.get(code)?.leadership).toBe(leadership);
  });
});
