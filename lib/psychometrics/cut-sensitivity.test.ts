import { expect, it } from "vitest";
import { cutSensitivity } from "./cut-sensitivity";
import { smallForm } from "./fixtures/instruments";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

it("moves both cuts: higher cuts leave fewer above them", () => {
  const answers = smallForm.items.map((_, j) => (j < 6 ? 3 : 2));
  const reading = posterior(scoringTables(smallForm, 61), answers);
  const [low, here, high] = cutSensitivity(reading, { tau: [0.1, 0.1], delta: 0.5 });
  expect([low?.shift, here?.shift, high?.shift]).toEqual([-0.25, 0, 0.25]);
  expect(low?.probabilities.exploring).toBeLessThan(here?.probabilities.exploring ?? 0);
  expect(here?.probabilities.exploring).toBeLessThan(high?.probabilities.exploring ?? 0);
  expect(here?.verdict.probability).toBeGreaterThan(0);
});
