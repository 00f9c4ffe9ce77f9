import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { emStep } from "./em-step";
import { smallForm } from "./fixtures/instruments";
import { responsePatterns } from "./response-patterns";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

it("never lowers the log likelihood, pairs and correlation included", () => {
  const random = seededRandom(6);
  const people = Array.from({ length: 60 }, () =>
    simulatedAnswers(smallForm, simulatedTheta(smallForm, random), random),
  );
  const items = smallForm.items.map((item) => ({
    ...item,
    slopes: item.slopes.map((slope) => Math.sign(slope) * 0.8),
  }));
  const blocks = items.map((_, j) => j);
  const groups = [{ patterns: responsePatterns(people), blocks, free: false }];
  const model = { items, groups, correlation: 0, points: 15 };
  let state: Parameters<typeof emStep>[1] = {
    items,
    correlation: 0,
    distributions: [{ mean: 0, variance: 1 }],
  };
  let before = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < 6; step++) {
    const { logLik, next } = emStep(model, state);
    expect(logLik).toBeGreaterThan(before);
    before = logLik;
    state = next;
  }
  expect(state.items[0]?.slopes[1]).toBe(0);
});
