import { expect, it } from "vitest";
import { facetPosterior } from "./facet-posterior";
import { anItem, smallForm } from "./fixtures/instruments";
import { posteriorMoments } from "./posterior-moments";

it("scores the facet's own items on its own dimension", () => {
  const items = Array.from({ length: 4 }, () => anItem({ slopes: [0, 1.35] }));
  const { means, standardErrors } = posteriorMoments(facetPosterior(items, [3, 3, 4, 3], 1));
  expect(means[0]).toBeGreaterThan(0.3);
  expect(standardErrors[0]).toBeGreaterThan(0.45);
  expect(standardErrors[0]).toBeLessThan(0.65);
});

it("leaves pairs and items of the other dimension out", () => {
  const alone = smallForm.items.slice(0, 6);
  const answers = smallForm.items.map((_, j) => j % 5);
  expect(facetPosterior(smallForm.items, answers, 0).weights).toEqual(
    facetPosterior(alone, answers.slice(0, 6), 0).weights,
  );
});
