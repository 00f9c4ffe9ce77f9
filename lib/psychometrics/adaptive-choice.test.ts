import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { adaptiveChoice, LEAST_ITEMS } from "./adaptive-choice";
import { cellOf, unmetCells } from "./content-cells";
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

  it("serves unmet cells when the slots left of the shortest test are just enough", () => {
    const given = all.filter((j) => j >= 15 && j < 15 + LEAST_ITEMS - 4);
    const lacking = unmetCells(bank, given);
    for (let seed = 0; seed < 10; seed++) {
      const item = bank.items[choose(given, [], seed) ?? -1];
      expect(lacking.has((item && cellOf(item)) ?? "")).toBe(true);
    }
  });

  it("meets every cell by the end of the shortest test", () => {
    const given: number[] = [];
    while (given.length < LEAST_ITEMS) given.push(choose(given, [], given.length) ?? -1);
    expect(unmetCells(bank, given).size).toBe(0);
  });

  it("ends with the bank", () => {
    expect(choose(all, [], 1)).toBeNull();
  });
});
