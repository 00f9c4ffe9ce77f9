import { describe, expect, it } from "vitest";
import { classProbabilities } from "./class-probabilities";
import { CLASSES, classWeights } from "./class-weights";
import { pairsSet } from "./fixtures/instruments";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

const cuts = { tau: [0.3, 0.3], delta: 0.5 };

describe("classProbabilities", () => {
  it("stays within .006 of a 600 × 600 grid at 121 points", () => {
    const tables = scoringTables(pairsSet.instrument, 121);
    const weights = classWeights(121, cuts);
    for (const { answers, classes } of pairsSet.people) {
      const found = classProbabilities(posterior(tables, answers), weights);
      CLASSES.forEach((name, k) => {
        expect(Math.abs(found[name] - (classes[k] ?? Number.NaN))).toBeLessThan(0.006);
      });
      expect(CLASSES.reduce((sum, name) => sum + found[name], 0)).toBeCloseTo(1, 12);
    }
  });

  it("refuses weights of another grid", () => {
    const reading = posterior(
      scoringTables(pairsSet.instrument, 31),
      pairsSet.instrument.items.map(() => 2),
    );
    expect(() => classProbabilities(reading, classWeights(61, cuts))).toThrow(RangeError);
  });
});
