import { describe, expect, it } from "vitest";
import { storedScore } from "@/lib/assessment/schema";
import { seededRandom } from "@/lib/kernel/random";
import { FORM_V0 } from "./form-v0";
import type { GivenAnswer } from "./given-answer";
import type { Item } from "./instrument";
import { provisionalVersion } from "./provisional-version";
import type { PublishedInstrument } from "./published-instrument";
import { isUnreliable, qualityFlags } from "./quality-flags";
import { scoreAttempt } from "./score-attempt";
import { shownOrder } from "./shown-order";
import { sittingSigns } from "./sitting-signs";

const found = provisionalVersion(FORM_V0.id);
if (!found) throw new Error("the form has no numbers");
const version: PublishedInstrument = found;
const order = shownOrder(FORM_V0, 7);
const score = (answers: ReadonlyMap<string, GivenAnswer>) => scoreAttempt(version, order, answers);

/** Answers of somebody who agrees so much (0..4, keyed) with each side. */
function answersOf(specialist: number, leadership: number, milliseconds: number | null = 5000) {
  const value = (item: Item, at: number): number => {
    if (item.format === "work" || item.format === "sjt") return 3;
    if (item.format === "pair") {
      const towards = Math.max(0, Math.min(4, 2 + Math.sign(specialist - leadership)));
      return item.specialistSide === "A" ? 4 - towards : towards;
    }
    const meant = item.dimension === "specialist" ? specialist : leadership;
    const keyed = Math.max(0, Math.min(4, meant + (at % 4 === 0 ? 1 : 0) - (at % 5 === 0 ? 1 : 0)));
    return item.reversed ? 4 - keyed : keyed;
  };
  return new Map(
    FORM_V0.items.map((item, at) => [item.id, { value: value(item, at), milliseconds }]),
  );
}

/** What most of these read: scored once, as it takes its time. */
const usual = score(answersOf(3, 1));

describe("scoreAttempt", () => {
  it.each([
    [4, 1, "specialist"],
    [1, 4, "leadership"],
    [4, 4, "hybrid"],
    [1, 1, "exploring"],
  ] as const)("reads agreement of %i with depth and %i with leading as %s", (s, l, outcome) => {
    const { verdict, flags } = score(answersOf(s, l));
    expect(flags).toEqual([]);
    expect(verdict).toMatchObject({ kind: expect.stringMatching(/clear|leaning/), outcome });
  });

  it("gives four probabilities that sum to 1 and mirror each other", () => {
    const one = usual.probabilities;
    const sum = one.specialist + one.leadership + one.hybrid + one.exploring;
    expect(sum).toBeCloseTo(1, 12);
  });

  it("is wider than the answers alone would make it, because the numbers are provisional", () => {
    const { specialist } = usual;
    expect(specialist.standardError).toBeGreaterThan(0.3);
    expect(specialist.standardError).toBeLessThan(0.5);
  });

  it("can be stored as JSON and read back the same, and is the same every time", () => {
    expect(storedScore.parse(JSON.parse(JSON.stringify(usual)))).toEqual(usual);
    expect(score(answersOf(3, 1))).toEqual(usual);
  });

  it("keeps the two facets' sides apart", () => {
    const { facets } = score(answersOf(4, 1));
    expect(facets.map(({ facet }) => facet)).toEqual([
      "skills",
      "responsibilities",
      "advancement",
      "satisfaction",
    ]);
    for (const { specialistHigher } of facets) expect(specialistHigher).toBeGreaterThan(0.9);
  });

  it("tells which answer moved what: a statement its own side most", () => {
    const { drivers } = usual;
    expect(drivers).toHaveLength(40);
    const one = drivers.find(({ itemId }) => itemId === "sk-s-2");
    expect(one?.specialist).toBeGreaterThan(0);
    expect(Math.abs(one?.leadership ?? 1)).toBeLessThan(Math.abs(one?.specialist ?? 0));
  });

  it("describes the work itself and counts it nowhere", () => {
    const answers = answersOf(3, 1);
    for (const id of ["wk-1", "wk-2", "wk-3"]) answers.set(id, { value: 4, milliseconds: 5000 });
    answers.set("wk-4", { value: 0, milliseconds: 5000 });
    const after = score(answers);
    expect(after.workItself).toBe(4);
    expect(after.probabilities).toEqual(usual.probabilities);
  });

  it("shows how the reading moves with the cuts", () => {
    const { sensitivity, probabilities } = usual;
    expect(sensitivity.map(({ shift }) => shift)).toEqual([-0.25, 0, 0.25]);
    expect(sensitivity[1]?.probabilities).toEqual(probabilities);
    expect(sensitivity[0]?.probabilities.exploring).toBeLessThan(probabilities.exploring);
  });
});

describe("edge cases", () => {
  it("returns the prior and no verdict without answers", () => {
    const none = score(new Map());
    expect(none.verdict).toEqual({ kind: "none", reason: "too few answers" });
    expect(none.specialist.mean).toBeCloseTo(0, 6);
    expect(none.specialist.standardError).toBeCloseTo(1, 2);
    expect(none.workItself).toBeNull();
    expect(none.rawMeans).toEqual({ specialist: null, leadership: null });
  });

  it("gives no verdict with five answers on a side, one with six", () => {
    const ids = FORM_V0.items.filter((item) => item.format === "likert");
    const some = (each: number) =>
      new Map(
        ["specialist", "leadership"].flatMap((dimension) =>
          ids
            .filter((item) => item.dimension === dimension)
            .slice(0, each)
            .map(
              (item) => [item.id, { value: item.reversed ? 1 : 3, milliseconds: 4000 }] as const,
            ),
        ),
      );
    expect(score(some(5)).verdict).toMatchObject({ kind: "none" });
    expect(score(some(6)).verdict.kind).not.toBe("none");
  });

  it.each([
    ["lowest", 0],
    ["highest", 4],
  ])("stays finite when every keyed answer is the %s", (_name, keyed) => {
    const all = new Map(
      FORM_V0.items.map((item) => {
        const isReversed = item.format === "likert" && item.reversed;
        return [item.id, { value: isReversed ? 4 - keyed : keyed, milliseconds: 4000 }] as const;
      }),
    );
    const { specialist, leadership } = score(all);
    for (const { mean, standardError } of [specialist, leadership])
      expect(Number.isFinite(mean + standardError)).toBe(true);
  });

  it("skips what was left out instead of reading it as the lowest answer", () => {
    const answers = answersOf(3, 1);
    answers.delete("sk-s-1");
    const left = score(answers).specialist.mean;
    expect(Math.abs(left - usual.specialist.mean)).toBeLessThan(0.15);
  });

  it.each([
    ["an answer outside the scale", ["sk-s-1", 5]],
    ["a fraction", ["sk-s-1", 1.5]],
    ["an item the form does not have", ["zz-1", 2]],
  ] as const)("refuses %s", (_name, [id, value]) => {
    expect(() => score(new Map([[id, { value, milliseconds: null }]]))).toThrow(RangeError);
  });
});

describe("signs of quality", () => {
  const verdictOf = (value: (at: number) => number, milliseconds: number) =>
    score(new Map(order.map((id, at) => [id, { value: value(at), milliseconds }])));

  it("holds back a row of equal answers", () => {
    const { verdict, flags } = verdictOf(() => 3, 5000);
    expect(verdict).toEqual({ kind: "none", reason: "not reliable" });
    expect(flags.find(({ sign }) => sign === "run")).toMatchObject({ weight: "hard", value: 44 });
  });

  it("holds back answers that came in under a second", () => {
    const fast = score(answersOf(3, 1, 600));
    expect(fast.verdict).toEqual({ kind: "none", reason: "not reliable" });
    expect(fast.flags).toMatchObject([{ sign: "fast", weight: "hard" }]);
    expect(score(answersOf(3, 1, 1700)).verdict.kind).not.toBe("none");
  });

  it("takes missing times as no sign at all", () => {
    expect(score(answersOf(3, 1, null)).flags).toEqual([]);
  });

  it("holds back three in four sets of random answers", () => {
    const random = seededRandom(11);
    const held = Array.from({ length: 200 }, () => {
      const answers = order.map(
        (id) => [id, { value: Math.floor(random() * 5), milliseconds: null }] as const,
      );
      return isUnreliable(
        qualityFlags(sittingSigns(version, order, new Map(answers)), version.limits),
      );
    }).filter(Boolean).length;
    expect(held / 200).toBeGreaterThan(0.7);
  });
});
