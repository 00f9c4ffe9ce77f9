import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { drawnTrials } from "./drawn-trials";
import { FORM_V0 } from "./form-v0";
import { FORM_V1 } from "./form-v1";
import { isTriedOut } from "./is-tried-out";

const onTrial = FORM_V1.items.filter(isTriedOut);
const drawnBy = (seeds: readonly number[]) => {
  const times = new Map(onTrial.map(({ id }) => [id, 0]));
  for (const seed of seeds)
    for (const { id } of drawnTrials(FORM_V1, seed, 4)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times.values()];
};
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

describe("drawnTrials", () => {
  it("draws every item equally often: exactly so in any round of seeds", () => {
    expect(onTrial).toHaveLength(20);
    for (const first of [0, 20, 4000, 2_000_000_000])
      expect(new Set(drawnBy(SEEDS.slice(0, 20).map((seed) => first + seed)))).toEqual(
        new Set([4]),
      );
    expect(new Set(drawnBy(SEEDS))).toEqual(new Set([80]));
  });

  it("draws every item about equally often over seeds as they come", () => {
    const random = seededRandom(3);
    const times = drawnBy(Array.from({ length: 10_000 }, () => Math.floor(random() * 2 ** 31)));
    expect(Math.min(...times)).toBeGreaterThan(1850);
    expect(Math.max(...times)).toBeLessThan(2150);
  });

  it("draws four different ones, the same for one seed, at most one of them a situation", () => {
    for (const seed of SEEDS) {
      const drawn = drawnTrials(FORM_V1, seed, 4);
      expect(new Set(drawn).size).toBe(4);
      expect(drawnTrials(FORM_V1, seed, 4)).toEqual(drawn);
      expect(drawn.filter(({ format }) => format === "sjt").length).toBeLessThanOrEqual(1);
    }
  });

  it("lets every two statements meet in somebody's sitting", () => {
    const together = new Set(
      Array.from({ length: 4000 }, (_, seed) => drawnTrials(FORM_V1, seed, 4)).flatMap((drawn) =>
        drawn.flatMap(({ id }) => drawn.map((other) => `${id} ${other.id}`)),
      ),
    );
    // 20 with themselves and 380 with another, less the 12 of two situations.
    expect(together.size).toBe(400 - 12);
  });

  it("draws nothing where nothing is on trial", () => {
    expect(drawnTrials(FORM_V0, 7, 4)).toEqual([]);
  });
});
