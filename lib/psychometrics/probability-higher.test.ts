import { describe, expect, it } from "vitest";
import { facetPosterior } from "./facet-posterior";
import { anItem, smallForm } from "./fixtures/instruments";
import { posterior } from "./posterior";
import { probabilityHigher } from "./probability-higher";
import { scoringTables } from "./scoring-tables";

const four = (answer: number) =>
  facetPosterior(
    Array.from({ length: 4 }, () => anItem()),
    [answer, answer, answer, answer],
    0,
  );

describe("probabilityHigher", () => {
  it("is ½ against itself and complements when turned round", () => {
    expect(probabilityHigher(four(2), four(2))).toBeCloseTo(0.5, 12);
    expect(probabilityHigher(four(3), four(2)) + probabilityHigher(four(2), four(3))).toBeCloseTo(
      1,
      12,
    );
  });

  it("is near 1 for far apart facets", () => {
    expect(probabilityHigher(four(4), four(0))).toBeGreaterThan(0.999);
  });

  it("refuses two-dimensional posteriors", () => {
    const both = posterior(
      scoringTables(smallForm),
      smallForm.items.map(() => 2),
    );
    expect(() => probabilityHigher(both, both)).toThrow(RangeError);
  });
});
