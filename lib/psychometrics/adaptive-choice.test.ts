import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { adaptiveChoice, MOST_ITEMS } from "./adaptive-choice";
import { anInstrument, anItem } from "./fixtures/instruments";
import { nextItems } from "./next-item";

const bank = anInstrument(
  Array.from({ length: 60 }, (_, j) =>
    anItem({
      id: `i${j}`,
      facet: `f${Math.floor(j / 15)}`,
      slopes: j % 2 ? [1 + j / 100, 0] : [0, 1 + j / 100],
    }),
  ),
);
const all = bank.items.map((_, j) => j);
const choose = (given: number[], last: number[], seed: number) =>
  adaptiveChoice(bank, [0.2, -0.1], { given, last, random: seededRandom(seed) });

describe("adaptiveChoice", () => {
  it("takes one of the best three, by chance", () => {
    const best = nextItems(bank, [0.2, -0.1], { given: [], open: all, rule: "d", count: 3 });
    const chosen = new Set(Array.from({ length: 60 }, (_, seed) => choose([], [], seed)));
    expect([...chosen].sort()).toEqual(best.map(({ item }) => item).sort());
  });

  it("avoids the last attempt while it can", () => {
    const last = all.slice(10);
    for (let seed = 0; seed < 20; seed++) expect(choose([], last, seed)).toBeLessThan(10);
    expect(choose(all.slice(0, 10), all, 1)).not.toBeNull();
  });

  it("serves unmet cells when the slots left are just enough", () => {
    const given = all.filter((j) => (j >= 15 && j < 43) || (j >= 45 && j < 49));
    expect(given).toHaveLength(MOST_ITEMS - 4);
    for (let seed = 0; seed < 10; seed++) expect(choose(given, [], seed)).toBeLessThan(15);
  });

  it("ends with the bank", () => {
    expect(choose(all, [], 1)).toBeNull();
  });
});
