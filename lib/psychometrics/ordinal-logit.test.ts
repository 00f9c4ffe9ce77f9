import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { anInstrument, anItem } from "./fixtures/instruments";
import { ordinalLogit } from "./ordinal-logit";
import { simulatedAnswers } from "./simulated-answers";
import { standardNormal } from "./standard-normal";

describe("ordinalLogit", () => {
  it("has the shares of the categories without covariates", () => {
    const answers = [0, 0, 1, 1, 1, 2];
    const { logLik, intercepts } = ordinalLogit(
      answers,
      answers.map(() => []),
      3,
    );
    expect(logLik).toBeCloseTo(2 * Math.log(2 / 6) + 3 * Math.log(3 / 6) + Math.log(1 / 6), 10);
    expect(intercepts[0]).toBeCloseTo(Math.log(2), 8);
  });

  it("finds the slope that answers were made with", () => {
    const random = seededRandom(12);
    const form = anInstrument([anItem({ intercepts: [1.5, 0, -1.5] })]);
    const people = Array.from({ length: 2000 }, () => standardNormal(random));
    const answers = people.map((theta) => simulatedAnswers(form, [theta], random)[0] ?? 0);
    const { coefficients } = ordinalLogit(
      answers,
      people.map((theta) => [theta]),
      4,
    );
    expect(Math.abs((coefficients[0] ?? 0) - 1.35)).toBeLessThan(0.15);
  });

  it("refuses an empty category", () => {
    expect(() => ordinalLogit([0, 2, 2], [[], [], []], 3)).toThrow(RangeError);
  });
});
