import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { classProbabilities } from "./class-probabilities";
import { CLASSES, classWeights } from "./class-weights";
import { flipField } from "./flip-field";
import type { GradedItem, Instrument } from "./instrument";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";
import { simulatedAnswers } from "./simulated-answers";
import { smallestFlip } from "./smallest-flip";
import { verdict } from "./verdict";

const item = (id: string, slopes: readonly number[]): GradedItem => ({
  ...{ id, facet: "f", format: "likert", categories: 5, slopes, reversed: false },
  intercepts: [2.4, 0.9, -0.4, -2],
});
const instrument: Instrument = {
  ...{ id: "i", version: "1", status: "calibrated", dimensions: ["s", "l"], correlation: 0.2 },
  items: [
    ...["a", "b", "c"].map((id) => item(id, [1.4, 0])),
    ...["d", "e", "f"].map((id) => item(id, [0, 1.4])),
    item("g", [1.1, -1.1]),
  ],
};
const tables = scoringTables(instrument);
const weights = classWeights(31, { tau: [0.3, 0.3], delta: 0.5 });
const likeliest = (answers: readonly number[]) =>
  verdict(classProbabilities(posterior(tables, answers), weights)).likeliest;
const aheadBy = (answers: readonly number[], leading: (typeof CLASSES)[number]) => {
  const found = classProbabilities(posterior(tables, answers), weights);
  const others = CLASSES.filter((name) => name !== leading).map((name) => found[name]);
  return Math.max(...others) - found[leading];
};

const people = Array.from({ length: 12 }, (_, seed) => {
  const random = seededRandom(seed + 1);
  return simulatedAnswers(instrument, [random() * 3 - 1.5, random() * 3 - 1.5], random);
});

describe("flipField", () => {
  it("gives the masses that scoring the changed answers gives", () => {
    for (const answers of people.slice(0, 4)) {
      const field = flipField(tables, answers, weights);
      const masses = field.massesOf(field.start);
      for (const [at, move] of field.moves.entries()) {
        const changed = answers.map((answer, j) => (j === move.item ? move.to : answer));
        const expected = classProbabilities(posterior(tables, changed), weights);
        const here = masses.subarray(4 * at, 4 * at + 4);
        const total = here.reduce((sum, mass) => sum + mass, 0);
        for (const [k, name] of CLASSES.entries())
          expect((here[k] ?? 0) / total).toBeCloseTo(expected[name], 6);
      }
    }
  });

  it("never moves what was not answered", () => {
    const field = flipField(tables, [3, null, 2, null, 1, 0, 4], weights);
    expect(new Set(field.moves.map(({ item: at }) => at))).toEqual(new Set([0, 2, 4, 5, 6]));
    expect(field.moves).toHaveLength(5 * 4);
  });

  it("refuses one dimension and another grid", () => {
    const fine = classWeights(61, { tau: [0, 0], delta: 0.5 });
    expect(() => flipField(tables, people[0] ?? [], fine)).toThrow(RangeError);
  });
});

describe("smallestFlip", () => {
  it.each(people)("is the least of all sets of one or two, tried one by one: %j", (...answers) => {
    const leading = likeliest(answers);
    const found = smallestFlip(flipField(tables, answers, weights), leading, {
      most: 2,
      margin: 0,
    });
    const best = bruteForce(answers, leading);
    if (!best) return expect(found).toBeNull();
    expect(found?.moves).toHaveLength(best.size);
    const movement = found?.moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
    expect(movement).toBe(best.movement);
  });

  it("does flip, with more answers where two are not enough, and says to what", () => {
    for (const answers of people) {
      const leading = likeliest(answers);
      const found = smallestFlip(flipField(tables, answers, weights), leading, {
        most: 6,
        margin: 0.02,
      });
      if (!found) throw new Error("seven items are few enough to flip");
      const changed = answers.map((a, at) => found.moves.find((m) => m.item === at)?.to ?? a);
      expect(new Set(found.moves.map(({ item: at }) => at)).size).toBe(found.moves.length);
      expect(likeliest(changed)).toBe(found.likeliest);
      expect(aheadBy(changed, leading)).toBeCloseTo(found.margin, 5);
      expect(found.margin).toBeGreaterThanOrEqual(0.02);
    }
  });

  it("finds nothing where so few answers cannot do it", () => {
    const firm = [4, 4, 4, 0, 0, 0, 4];
    expect(
      smallestFlip(flipField(tables, firm, weights), "first", { most: 1, margin: 0 }),
    ).toBeNull();
  });
});

/** Every one and every two answers, each in every other category. */
function bruteForce(answers: readonly number[], leading: (typeof CLASSES)[number]) {
  const moves = answers.flatMap((from, at) =>
    [0, 1, 2, 3, 4].filter((to) => to !== from).map((to) => ({ at, to, by: Math.abs(to - from) })),
  );
  const sets = [
    ...moves.map((move) => [move]),
    ...moves.flatMap((one) => moves.filter(({ at }) => at > one.at).map((two) => [one, two])),
  ];
  const flips = sets.flatMap((set) => {
    const changed = answers.map((answer, at) => set.find((move) => move.at === at)?.to ?? answer);
    if (aheadBy(changed, leading) < 0) return [];
    return [{ size: set.length, movement: set.reduce((sum, { by }) => sum + by, 0) }];
  });
  return flips.sort((a, b) => a.size - b.size || a.movement - b.movement)[0] ?? null;
}
