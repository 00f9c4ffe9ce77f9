import { describe, expect, it } from "vitest";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { logCategoryProbability } from "./log-category-probability";
import { marginalLikelihood } from "./marginal-likelihood";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";
import { thetaGrid } from "./theta-grid";

describe("marginalLikelihood", () => {
  it("is the likelihood itself, up to a factor, in one dimension", () => {
    const item = anItem();
    const reading = posterior(scoringTables(anInstrument([item]), 31), [3]);
    const found = marginalLikelihood(reading, 0);
    const exact = thetaGrid(31).map((t) =>
      Math.exp(logCategoryProbability(1.35 * t, item.intercepts, 3)),
    );
    const factor = (found[15] ?? 0) / (exact[15] ?? 1);
    exact.forEach((value, q) => {
      expect(found[q]).toBeCloseTo(value * factor, 9);
    });
  });

  it("is flat where a dimension was not asked and nothing links the two", () => {
    const form = anInstrument([anItem({ slopes: [1.35, 0] })], { correlation: 0 });
    const reading = posterior(scoringTables(form, 31), [4]);
    const flat = marginalLikelihood(reading, 1);
    expect(Math.max(...flat) - Math.min(...flat)).toBeCloseTo(0, 9);
  });

  it("refuses a dimension that is not there", () => {
    const reading = posterior(
      scoringTables(smallForm, 31),
      smallForm.items.map(() => 2),
    );
    expect(() => marginalLikelihood(reading, 2)).toThrow(RangeError);
  });
});
