import { expect, it } from "vitest";
import { eapEstimate } from "./eap-estimate";
import { smallForm } from "./fixtures/instruments";
import { scoringTables } from "./scoring-tables";
import { widenedPosterior } from "./widened-posterior";

const answers = smallForm.items.map((_, j) => (j < 6 ? 4 : 1));

it("admits more doubt than the parameters alone, and the same each time", () => {
  const { estimate, posterior } = widenedPosterior(smallForm, answers, 31);
  const naive = eapEstimate(scoringTables(smallForm), answers);
  for (const k of [0, 1])
    expect(estimate.standardErrors[k]).toBeGreaterThan(naive.standardErrors[k] ?? 0);
  expect(estimate.means[0]).toBeCloseTo(naive.means[0] ?? Number.NaN, 0);
  expect(posterior.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(widenedPosterior(smallForm, answers, 31).estimate).toEqual(estimate);
});

it("works in one dimension", () => {
  const items = smallForm.items.slice(0, 6).map((item) => ({ ...item, slopes: [1.35] }));
  const form = { ...smallForm, dimensions: ["theta"], items };
  const { estimate } = widenedPosterior(form, answers.slice(0, 6), 61);
  expect(estimate.means).toHaveLength(1);
  expect(estimate.covariance).toBe(0);
});

it("returns the prior when nothing is known", () => {
  const nothing = smallForm.items.map(() => null);
  const { estimate } = widenedPosterior(smallForm, nothing, 31);
  expect(estimate.means[0]).toBeCloseTo(0, 10);
  expect(estimate.standardErrors[0]).toBeCloseTo(1, 5);
});
