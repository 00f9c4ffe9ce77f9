import { expect, it } from "vitest";
import { anInstrument, anItem } from "./fixtures/instruments";
import type { Answers } from "./instrument";
import { preparedCalibration } from "./prepared-calibration";

const item = { intercepts: [2, 0.5, -0.5, -2] };
const form = anInstrument([
  anItem({ id: "full", ...item }),
  anItem({ id: "rare", ...item }),
  anItem({ id: "again", categories: 5, ...item, merged: [0, 0, 1, 2, 3, 4] }),
  anItem({ id: "pilot", ...item }),
]);
/** 600 people; 4 is rare on two items, and 90 saw the last one. */
const people = Array.from({ length: 600 }, (_, i): Answers => {
  const rare = i % 5 === 4 && i >= 20 ? 3 : i % 5;
  return [i % 5, rare, rare, i < 90 ? i % 5 : null];
});

it("merges rare categories, also of items that were merged before, and keeps the rest", () => {
  const { form: ready, merged, kept, counts, rows } = preparedCalibration(form, people);
  expect(kept).toEqual([0, 1, 2]);
  expect(merged).toEqual([null, [0, 1, 2, 3, 3], [0, 1, 2, 3, 3], null]);
  expect(counts[1]).toEqual([120, 120, 120, 236, 4]);
  expect(ready.items[1]).toMatchObject({ categories: 4, intercepts: [2, 0.5, -0.5] });
  expect(ready.items[2]?.merged).toEqual([0, 0, 1, 2, 3, 3]);
  expect(rows[4]).toEqual([4, 3, 3]);
});

it("reads the gate after merging", () => {
  expect(preparedCalibration(form, people)).toMatchObject({
    gate: "interim",
    n: 600,
    smallestCategory: 120,
  });
  expect(preparedCalibration(form, [...people, ...people]).gate).toBe("calibrated");
  expect(preparedCalibration(form, [])).toMatchObject({ gate: "nothing", smallestCategory: 0 });
});
