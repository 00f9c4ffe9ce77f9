import { expect, it } from "vitest";
import { smallForm } from "./fixtures/instruments";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

it("sums to 1 for every extreme of answers", () => {
  const tables = scoringTables(smallForm);
  for (const answer of [0, 2, 4, null]) {
    const { weights, logMarginal } = posterior(
      tables,
      smallForm.items.map(() => answer),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(logMarginal).toBeLessThanOrEqual(1e-12);
  }
});
