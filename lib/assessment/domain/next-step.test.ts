import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { categoryProbabilities } from "@/lib/psychometrics/category-probabilities";
import { cellOf } from "@/lib/psychometrics/content-cells";
import type { GivenAnswer } from "./given-answer";
import { mostQuestions, nextStep } from "./next-step";
import type { PublishedInstrument } from "./published-instrument";
import { sittingMode } from "./sitting-mode";
import { calibratedFixture } from "./testing-calibrated";

const version = calibratedFixture();
/** A bank that measures sharper: every slope 1.4 times as steep, thresholds where they were. */
const sharp: PublishedInstrument = {
  ...version,
  graded: {
    ...version.graded,
    items: version.graded.items.map((item) => ({
      ...item,
      slopes: item.slopes.map((a) => 1.4 * a),
      intercepts: item.intercepts.map((d) => 1.4 * d),
    })),
  },
};
const answerOf = (value: number): GivenAnswer => ({ value, milliseconds: null });

/** Answers by the model of somebody who stands at `theta`; null leaves the question out. */
function person(of: PublishedInstrument, theta: readonly [number, number], seed: number) {
  const random = seededRandom(seed);
  return (id: string): number | null => {
    const item = of.graded.items.find((one) => one.id === id);
    if (!item) return 2;
    const z = item.slopes.reduce((sum, slope, k) => sum + slope * (theta[k] ?? 0), 0);
    let left = random();
    const keyed = categoryProbabilities(z, item.intercepts).findIndex((p) => {
      left -= p;
      return left < 0;
    });
    return item.reversed ? item.categories - 1 - keyed : keyed;
  };
}

function run(
  of: PublishedInstrument,
  answer: (id: string) => number | null,
  { seed = 7, last = [] }: { seed?: number; last?: readonly string[] } = {},
) {
  const order: string[] = [];
  const answers = new Map<string, GivenAnswer>();
  for (;;) {
    const step = nextStep(of, { order, answers, seed, last });
    if (step.kind === "stop") return { order, reason: step.reason };
    order.push(step.itemId);
    const value = answer(step.itemId);
    if (value !== null) answers.set(step.itemId, answerOf(value));
  }
}

describe("nextStep", () => {
  it("stops once both readings are sure enough, every facet asked about on both sides", () => {
    const { order, reason } = run(sharp, person(sharp, [0.8, -0.4], 1));
    expect(reason).toBe("precise");
    expect(order.length).toBeGreaterThanOrEqual(20);
    expect(order.length).toBeLessThan(34);
    expect(new Set(order).size).toBe(order.length);
    const cells = order.flatMap((id) => {
      const item = version.graded.items.find((one) => one.id === id);
      return item ? [cellOf(item)] : [];
    });
    for (const cell of new Set(version.graded.items.map(cellOf)))
      if (cell) expect(cells.filter((one) => one === cell).length).toBeGreaterThanOrEqual(2);
  });

  it("asks the four on the work itself in between, within the shortest test", () => {
    const { order } = run(version, person(version, [0, 0], 2));
    const at = order.flatMap((id, index) => (id.startsWith("wk-") ? [index] : []));
    expect(at).toEqual([3, 8, 13, 18]);
  });

  it("asks the same questions for the same answers and seed, and others by another seed", () => {
    const answer = () => person(version, [0.5, 0.5], 3);
    expect(run(version, answer())).toEqual(run(version, answer()));
    expect(run(version, answer(), { seed: 8 })).not.toEqual(run(version, answer()));
  });

  it("never asks what is in quarantine", () => {
    const held = run(version, person(version, [1, 1], 4)).order.slice(0, 3);
    const careful = calibratedFixture("cal-1", { quarantined: held });
    const { order } = run(careful, person(careful, [1, 1], 4));
    expect(order.filter((id) => held.includes(id))).toEqual([]);
  });

  it("leaves out the last sitting's questions while others are left", () => {
    const first = run(version, person(version, [0.2, 0.9], 5)).order;
    const { order } = run(version, person(version, [0.2, 0.9], 5), { last: first, seed: 9 });
    const scored = order.filter((id) => !id.startsWith("wk-"));
    expect(scored.slice(0, 8).filter((id) => first.includes(id))).toEqual([]);
  });

  it("counts what was left out towards the longest test, and ends there", () => {
    const { order, reason } = run(version, () => null);
    expect(reason).toBe("longest");
    expect(order).toHaveLength(mostQuestions(version));
  });

  it("goes on past a question that was left out, and asks it no more", () => {
    const answer = person(version, [0.8, -0.4], 6);
    let asked = 0;
    const { order, reason } = run(version, (id) => (++asked % 5 === 0 ? null : answer(id)));
    expect(new Set(order).size).toBe(order.length);
    expect(["precise", "longest", "nothing more to learn"]).toContain(reason);
  });

  it("ends a small bank when nothing is left", () => {
    const small = {
      ...version,
      graded: { ...version.graded, items: version.graded.items.slice(0, 10) },
    };
    expect(run(small, person(small, [0, 0], 7)).reason).toBe("no items left");
    expect(mostQuestions(small)).toBe(14);
  });
});

describe("sittingMode", () => {
  it.each([
    ["provisional", false, "fixed"],
    ["interim", false, "fixed"],
    ["calibrated", false, "adaptive"],
    ["calibrated", true, "fixed"],
  ] as const)("%s, retake %s: %s", (status, isRetake, mode) => {
    expect(sittingMode({ status }, isRetake)).toBe(mode);
  });
});
