import { describe, expect, it } from "vitest";
import { smallForm } from "./fixtures/instruments";
import { measurementLimits } from "./measurement-limits";

const estimate = { means: [2.6, 0], standardErrors: [0.4, 0.51], covariance: 0 };

describe("measurementLimits", () => {
  it("counts an item for each dimension it touches", () => {
    const answers = smallForm.items.map((_, j) => (j < 4 || j > 11 ? 2 : null));
    const { answered, enoughForVerdict } = measurementLimits(smallForm, answers, estimate);
    expect(answered).toEqual([6, 2]);
    expect(enoughForVerdict).toBe(false);
  });

  it("names dimensions measured too far out or too vaguely", () => {
    const all = smallForm.items.map(() => 2);
    const limits = measurementLimits(smallForm, all, estimate);
    expect(limits).toEqual({
      answered: [8, 8],
      enoughForVerdict: true,
      outsideRange: [true, true],
    });
    const inside = { means: [2.5, -2.5], standardErrors: [0.5, 0.3], covariance: 0 };
    expect(measurementLimits(smallForm, all, inside).outsideRange).toEqual([false, false]);
  });
});
