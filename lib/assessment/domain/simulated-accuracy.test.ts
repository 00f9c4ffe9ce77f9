import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { correlationSensitivity } from "./correlation-sensitivity";
import { FORM_V1 } from "./form-v1";
import { scoringInstrument } from "./scoring-instrument";
import { SIMULATED_CORRELATIONS, SIMULATED_FORMS, SIMULATED_TODAY } from "./simulated-accuracy";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe("simulated figures", () => {
  it("are those of the simulation's own page", () => {
    const rows = readFileSync("docs/simulation.md", "utf8").split("\n");
    for (const { items, error, right, clear, clearAndRight } of [
      ...SIMULATED_FORMS,
      SIMULATED_TODAY,
    ]) {
      const figures = [error.toFixed(3), percent(right), percent(clear), percent(clearAndRight)];
      expect(
        rows.some(
          (row) => row.includes(`| ${items}`) && figures.every((figure) => row.includes(figure)),
        ),
        `${items} items, ${figures}`,
      ).toBe(true);
    }
  });

  it("hardly depend on the correlation that is assumed", () => {
    const graded = scoringInstrument(FORM_V1);
    const { cuts } = graded;
    if (!cuts) throw new Error("the form has cuts");
    const found = correlationSensitivity({ ...graded, cuts }, 300, 7);
    found.forEach((reading, at) => {
      const printed = SIMULATED_CORRELATIONS[at];
      expect(Math.abs(reading.right - (printed?.right ?? 0))).toBeLessThan(0.09);
      expect(Math.abs(reading.clear - (printed?.clear ?? 0))).toBeLessThan(0.1);
      expect(reading.differs).toBeLessThan(0.06);
    });
  });
});
