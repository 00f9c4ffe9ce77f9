import { expect, it } from "vitest";
import { answerInfluence } from "./answer-influence";
import { smallForm } from "./fixtures/instruments";
import { scoringTables } from "./scoring-tables";

const answers = smallForm.items.map((_, j) => (j === 0 ? 4 : j === 7 ? null : 2));

it("says which way each answer moved each mean", () => {
  const influence = answerInfluence(scoringTables(smallForm), answers);
  expect(influence.map(({ item }) => item)).not.toContain(7);
  expect(influence).toHaveLength(13);
  const [top] = [...influence].sort((a, b) => (b.moved[0] ?? 0) - (a.moved[0] ?? 0));
  expect(top?.item).toBe(0);
  expect(top?.moved[0]).toBeGreaterThan(0);
  const pair = influence.find(({ item }) => item === 13);
  expect(Math.sign(pair?.moved[0] ?? 0)).toBe(-Math.sign(pair?.moved[1] ?? 0));
});
