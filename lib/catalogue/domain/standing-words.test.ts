import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aboveWords,
  leanWords,
  preparationWords,
  standingSentence,
  zoneBandWords,
} from "./standing-words";

const nurses = {
  leadership: 78,
  specialist: 77.2,
  leadershipInZone: 80,
  specialistInZone: 90,
  lean: -4.5,
  pathClass: "hybrid",
} as const;

describe("standing words", () => {
  it("say both indices before the lean", () => {
    expect(standingSentence("Registered Nurses", nurses)).toBe(
      "On leadership Registered Nurses stand higher than 78 of 100 occupations, on specialist work higher than 77 of 100 occupations. Taken together, the work leans neither way.",
    );
  });

  it.each([
    [0, "leans neither way"],
    [-9.9, "leans neither way"],
    [10, "leans a little toward leadership"],
    [-24.9, "leans a little toward specialist work"],
    [25, "leans toward leadership"],
    [-62, "leans strongly toward specialist work"],
  ])("lean %d %s", (lean, words) => {
    expect(leanWords(lean)).toBe(words);
  });

  it("are the same on both sides but for the side", () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 100, noNaN: true }), (lean) => {
        expect(leanWords(-lean)).toBe(leanWords(lean).replace("leadership", "specialist work"));
      }),
    );
  });

  it("never say all or none", () => {
    expect(aboveWords(100)).toBe("higher than nearly all occupations");
    expect(aboveWords(0)).toBe("lower than nearly all occupations");
    expect(aboveWords(50)).toBe("higher than 50 of 100 occupations");
  });

  it.each([-0.1, 100.1, Number.NaN])("refuse an index of %d", (index) => {
    expect(() => aboveWords(index)).toThrow(RangeError);
  });

  it("name zones by what they ask for", () => {
    expect(preparationWords(4)).toBe("considerable preparation");
    expect(preparationWords(null)).toBeNull();
    expect(zoneBandWords(1)).toBe(zoneBandWords(2));
  });
});
