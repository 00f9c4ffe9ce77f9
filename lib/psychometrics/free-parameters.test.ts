import { expect, it } from "vitest";
import { anItem } from "./fixtures/instruments";
import { isPossible, packed, unpacked, withNumbers } from "./free-parameters";
import type { ModelState } from "./marginal-model";

const state: ModelState = {
  items: [anItem({ slopes: [0, 1.2] }), anItem({ slopes: [1.1, -1.1], intercepts: [1, -1] })],
  correlation: 0.3,
  distributions: [{ mean: 0, variance: 1 }],
};
const model = { items: state.items, groups: [], correlation: 0.3, points: 31 };

it("packs what may move and unpacks it again", () => {
  const list = packed(state);
  expect(list).toEqual([1.2, 2.565, 1.08, -0.3375, -2.0925, 1.1, -1.1, 1, -1, 0.3, 0, 1]);
  expect(unpacked(state, list)).toEqual(state);
});

it("leaves fixed zeros alone", () => {
  const item = withNumbers(anItem({ slopes: [0, 1] }), { slopes: [2], intercepts: [1, 0, -1, -2] });
  expect(item.slopes).toEqual([0, 2]);
});

it("knows impossible states", () => {
  expect(isPossible(model, state)).toBe(true);
  expect(isPossible(model, { ...state, correlation: 1 })).toBe(false);
  const tangled = [anItem({ slopes: [0, 1.2], intercepts: [0, 1, -1, -2] }), anItem()];
  expect(isPossible(model, { ...state, items: tangled })).toBe(false);
  expect(isPossible(model, { ...state, distributions: [{ mean: 0, variance: 0 }] })).toBe(false);
  const turned = [anItem({ slopes: [0, -1.2] }), ...state.items.slice(1)];
  expect(isPossible(model, { ...state, items: turned })).toBe(true);
  expect(isPossible({ ...model, priorMeans: [] }, { ...state, items: turned })).toBe(false);
});
