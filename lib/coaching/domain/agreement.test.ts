import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, type Opinion } from "./agreement";
import { OUTCOMES } from "./review";
import { CRITERIA, LEVELS, readRubric } from "./rubric";

const anOpinion: fc.Arbitrary<Opinion> = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  rubric: fc
    .dictionary(fc.constantFrom(...CRITERIA.map(({ name }) => name)), fc.constantFrom(...LEVELS))
    .map(readRubric),
  itemIds: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
});

describe("agreement of two opinions", () => {
  it("says where they meet and by how much they differ", () => {
    const told = agreement(
      {
        outcome: "approved",
        rubric: { specific: "mostly", feasible: "not yet", evidenced: "fully" },
        itemIds: ["a", "b"],
      },
      {
        outcome: "commented",
        rubric: { specific: "mostly", feasible: "fully", serving: "in part" },
        itemIds: ["b", "c"],
      },
    );
    expect(told).toEqual({
      isSameOutcome: false,
      criteria: [
        { word: "Specific", first: "mostly", second: "mostly", steps: 0 },
        { word: "Feasible", first: "not yet", second: "fully", steps: 3 },
      ],
      alike: 1,
      items: { both: ["b"], onlyFirst: ["a"], onlySecond: ["c"] },
    });
  });

  it("does not depend on whose opinion comes first", () => {
    fc.assert(
      fc.property(anOpinion, anOpinion, (one, other) => {
        const [there, back] = [agreement(one, other), agreement(other, one)];
        expect(back.isSameOutcome).toBe(there.isSameOutcome);
        expect(back.alike).toBe(there.alike);
        expect(back.criteria.map(({ steps }) => steps)).toEqual(
          there.criteria.map(({ steps }) => steps),
        );
        expect(back.items.onlyFirst.toSorted()).toEqual(there.items.onlySecond.toSorted());
        expect(back.items.both.toSorted()).toEqual(there.items.both.toSorted());
      }),
    );
  });

  it("is whole with oneself", () => {
    fc.assert(
      fc.property(anOpinion, (one) => {
        const told = agreement(one, one);
        expect(told.isSameOutcome).toBe(true);
        expect(told.alike).toBe(Object.keys(one.rubric).length);
        expect(told.items).toMatchObject({ onlyFirst: [], onlySecond: [] });
      }),
    );
  });
});
