import { describe, expect, it } from "vitest";
import { anInstrument, anItem, catBank, smallForm } from "./fixtures/instruments";
import { itemInformation } from "./item-information";
import { logCategoryProbability } from "./log-category-probability";
import { maximumLikelihood } from "./maximum-likelihood";

const { instrument, people } = catBank;

describe("maximumLikelihood", () => {
  it("is the top of the likelihood", () => {
    const answers = people[0]?.answers ?? [];
    const found = maximumLikelihood(instrument, answers);
    const value = (theta: number) =>
      instrument.items.reduce((sum, { slopes, intercepts }, j) => {
        const z = (slopes[0] ?? 0) * theta;
        return sum + logCategoryProbability(z, intercepts, answers[j] ?? 0);
      }, 0);
    const { theta = Number.NaN, standardError } = found ?? {};
    expect(value(theta)).toBeGreaterThan(value(theta + 1e-3));
    expect(value(theta)).toBeGreaterThan(value(theta - 1e-3));
    const information = instrument.items.reduce((sum, { slopes: [a = 0], intercepts }) => {
      return sum + a * a * itemInformation(a * theta, intercepts);
    }, 0);
    expect(standardError).toBeCloseTo(1 / Math.sqrt(information), 6);
  });

  it.each([
    ["nothing answered", [null, null]],
    ["all lowest", [0, 0]],
    ["all highest", [4, 4]],
  ])("has no maximum with %s", (_name, answers) => {
    expect(maximumLikelihood(anInstrument([anItem(), anItem()]), answers)).toBeNull();
  });

  it("refuses two dimensions", () => {
    expect(() => maximumLikelihood(smallForm, [])).toThrow(RangeError);
  });
});
