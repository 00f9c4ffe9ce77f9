import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { FORM_V0 } from "./form-v0";
import { provisionalVersion } from "./provisional-version";
import { scoreAttempt } from "./score-attempt";
import { shownOrder } from "./shown-order";
import { MOST_FLIPPED } from "./smallest-flip";

const found = provisionalVersion(FORM_V0.id);
if (!found) throw new Error("the form has no numbers");
const version = found;
const order = shownOrder(FORM_V0, 5);

const scored = (raw: ReadonlyMap<string, number>) => {
  const answers = [...raw].map(([id, value]) => [id, { value, milliseconds: null }] as const);
  return scoreAttempt(version, order, new Map(answers));
};

/** Answers of somebody who stands there and follows the model. */
function answersAt(specialist: number, leadership: number, seed: number): Map<string, number> {
  const keyed = simulatedAnswers(version.graded, [specialist, leadership], seededRandom(seed));
  return new Map(
    version.graded.items.map(({ id, reversed }, at) => {
      const answer = keyed[at] ?? 0;
      return [id, reversed ? 4 - answer : answer];
    }),
  );
}

it.each([
  [0.5, -0.3, 1],
  [-0.2, 0.5, 2],
  [0.6, 0.6, 3],
  [-0.3, -0.4, 4],
])(
  "turns the reading that the page itself would show (%f, %f)",
  (s, l, seed) => {
    const raw = answersAt(s, l, seed);
    const { verdict, flip, flags } = scored(raw);
    if (verdict.kind === "none") throw new Error(`held back: ${JSON.stringify(flags)}`);
    if (!flip) throw new Error("somebody near the borders can be flipped");
    expect(flip.changes.length).toBeLessThanOrEqual(MOST_FLIPPED);
    expect(flip.outcome).not.toBe(verdict.outcome);
    for (const { itemId, to } of flip.changes) {
      expect(raw.get(itemId)).not.toBe(to);
      raw.set(itemId, to);
    }
    const { probabilities } = scored(raw);
    expect(probabilities[flip.outcome]).toBeGreaterThan(probabilities[verdict.outcome]);
  },
  20_000,
);

it("finds none where the reading is firm, and looks for none where there is no reading", () => {
  const firm = answersAt(2.2, -2.2, 9);
  expect(scored(firm).flip).toBeNull();
  expect(scored(new Map())).not.toHaveProperty("flip");
});
