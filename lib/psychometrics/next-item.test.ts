import { describe, expect, it } from "vitest";
import { anInstrument, anItem, catBank, smallForm } from "./fixtures/instruments";
import { itemInformation } from "./item-information";
import { nextItems } from "./next-item";

const all = (count: number) => Array.from({ length: count }, (_, j) => j);

describe("nextItems", () => {
  it("ranks by information in one dimension, by fisher and by determinant alike", () => {
    const { instrument } = catBank;
    const open = all(40);
    const options = { given: [], open, count: 40 };
    const fisher = nextItems(instrument, [0.4], { ...options, rule: "fisher" });
    const expected = [...open].sort((a, b) => informationOf(b) - informationOf(a) || a - b);
    expect(fisher.map(({ item }) => item)).toEqual(expected);
    const d = nextItems(instrument, [0.4], { ...options, rule: "d" });
    expect(d.map(({ item }) => item)).toEqual(expected);

    function informationOf(j: number) {
      const { slopes: [a = 0] = [], intercepts = [] } = instrument.items[j] ?? {};
      return a * a * itemInformation(a * 0.4, intercepts);
    }
  });

  it("takes the determinant of the whole precision matrix in two", () => {
    const given = [0, 1, 12];
    const [best] = nextItems(smallForm, [0.3, -0.2], { given, open: [2, 6, 13], rule: "d" });
    expect(best?.item).toBe(6);
    const matrix = [1 / 0.96, -0.2 / 0.96, 1 / 0.96] as [number, number, number];
    for (const j of [...given, 6]) {
      const { slopes: [a = 0, b = 0] = [], intercepts = [] } = smallForm.items[j] ?? {};
      const size = itemInformation(a * 0.3 - b * 0.2, intercepts);
      matrix[0] += size * a * a;
      matrix[1] += size * a * b;
      matrix[2] += size * b * b;
    }
    expect(best?.criterion).toBeCloseTo(matrix[0] * matrix[2] - matrix[1] ** 2, 10);
  });

  it("prefers the lowest index among equals and gives no more than there are", () => {
    const same = anInstrument([anItem(), anItem(), anItem()]);
    const found = nextItems(same, [0], { given: [], open: all(3), rule: "fisher", count: 5 });
    expect(found.map(({ item }) => item)).toEqual([0, 1, 2]);
    expect(nextItems(same, [0], { given: [], open: [], rule: "fisher" })).toEqual([]);
  });

  it("refuses fisher in two dimensions", () => {
    expect(() => nextItems(smallForm, [0, 0], { given: [], open: [0], rule: "fisher" })).toThrow(
      RangeError,
    );
  });
});
