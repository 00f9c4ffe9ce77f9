import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";
import { catBank } from "./fixtures/instruments";
import { personFit } from "./person-fit";

const { instrument } = catBank;

describe("personFit", () => {
  it("is low for answers that jump from end to end", () => {
    const wild = instrument.items.map((_, j) => (j % 2 ? 4 : 0));
    const tame = instrument.items.map(({ intercepts }) => {
      const probabilities = categoryProbabilities(0, intercepts);
      return probabilities.indexOf(Math.max(...probabilities));
    });
    expect(personFit(instrument, wild, [0])).toBeLessThan(-5);
    expect(personFit(instrument, tame, [0])).toBeGreaterThan(0);
  });

  it("is unknown without answers, and skips missing ones", () => {
    const none = instrument.items.map(() => null);
    expect(personFit(instrument, none, [0])).toBeNull();
    const some = instrument.items.map((_, j) => (j < 5 ? 2 : null));
    const short = { ...instrument, items: instrument.items.slice(0, 5) };
    expect(personFit(instrument, some, [0.2])).toBe(personFit(short, [2, 2, 2, 2, 2], [0.2]));
  });

  it("stays finite at the end of the grid", () => {
    const highest = instrument.items.map(() => 4);
    expect(Number.isFinite(personFit(instrument, highest, [6]) ?? Number.NaN)).toBe(true);
    expect(Number.isFinite(personFit(instrument, highest, [-6]) ?? Number.NaN)).toBe(true);
  });

  it("refuses an answer that is no category", () => {
    const wrong = instrument.items.map(() => 5);
    expect(() => personFit(instrument, wrong, [0])).toThrow(RangeError);
  });
});
