import { expect, it } from "vitest";
import { cellOf, unmetCells } from "./content-cells";
import { anInstrument, anItem } from "./fixtures/instruments";

const form = anInstrument([
  anItem({ facet: "growth", slopes: [1, 0] }),
  anItem({ facet: "growth", slopes: [1, 0] }),
  anItem({ facet: "growth", slopes: [1, 0] }),
  anItem({ facet: "growth", slopes: [0, 1] }),
  anItem({ facet: "growth", slopes: [1, -1], format: "pair" }),
]);

it("asks for two items per facet and dimension, or for all there are", () => {
  expect([...unmetCells(form, [])]).toEqual([
    ["growth/0", 2],
    ["growth/1", 1],
  ]);
  expect([...unmetCells(form, [0, 4])]).toEqual([
    ["growth/0", 1],
    ["growth/1", 1],
  ]);
  expect(unmetCells(form, [0, 1, 2, 3]).size).toBe(0);
});

it("puts pairs in no cell", () => {
  expect(form.items.map(cellOf)).toEqual(["growth/0", "growth/0", "growth/0", "growth/1", null]);
});
