import { expect, it } from "vitest";
import { expectedCounts } from "./expected-counts";
import { smallForm } from "./fixtures/instruments";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

const tables = scoringTables(smallForm, 13);
const first = smallForm.items.map((_, j) => j % 5);
const second = smallForm.items.map((_, j) => (j === 0 ? null : 3));
const expected = expectedCounts(tables, [
  { answers: first, count: 3 },
  { answers: second, count: 1 },
]);
const total = (values: Float64Array | undefined) => values?.reduce((sum, x) => sum + x, 0);

it("counts every person once per answered item", () => {
  expect(total(expected.weights)).toBeCloseTo(4, 10);
  expect(total(expected.counts[0]?.[0])).toBeCloseTo(3, 10);
  expect(total(expected.counts[0]?.[3])).toBe(0);
  expect(total(expected.counts[3]?.[3])).toBeCloseTo(4, 10);
  expect(total(expected.counts[12]?.[2])).toBeCloseTo(3, 10);
  expect(expected.counts[12]?.[2]).toHaveLength(169);
});

it("adds up the people's log likelihoods", () => {
  const alone = [first, first, first, second].map((one) => posterior(tables, one).logMarginal);
  expect(expected.logLik).toBeCloseTo(
    alone.reduce((sum, x) => sum + x, 0),
    10,
  );
});
