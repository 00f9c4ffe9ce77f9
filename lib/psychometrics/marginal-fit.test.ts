import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { anInstrument, anItem } from "./fixtures/instruments";
import { marginalFit } from "./marginal-fit";
import { responsePatterns } from "./response-patterns";
import { simulatedAnswers } from "./simulated-answers";
import { standardNormal } from "./standard-normal";

it("finds where a free group stands", () => {
  const form = anInstrument(
    Array.from({ length: 8 }, (_, j) =>
      anItem({ id: `i${j}`, slopes: [1.6], intercepts: [1, -1] }),
    ),
  );
  const random = seededRandom(8);
  const group = (mean: number, sd: number) =>
    Array.from({ length: 700 }, () =>
      simulatedAnswers(form, [mean + sd * standardNormal(random)], random),
    );
  const blocks = form.items.map((_, j) => j);
  const { distributions, fit } = marginalFit(
    {
      items: form.items,
      groups: [
        { patterns: responsePatterns(group(0, 1)), blocks, free: false },
        { patterns: responsePatterns(group(0.6, 0.7)), blocks, free: true },
      ],
      correlation: null,
      points: 31,
    },
    { tolerance: 1e-3, cap: 500 },
  );
  expect(fit.n).toBe(1400);
  expect(distributions[0]).toEqual({ mean: 0, variance: 1 });
  expect(distributions[1]?.mean).toBeCloseTo(0.6, 0);
  expect(distributions[1]?.variance).toBeLessThan(0.75);
});
