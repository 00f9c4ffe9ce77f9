import { expect, it } from "vitest";
import { quarantineReasons } from "./quarantine-reasons";

const sound = {
  isKept: true,
  itemRest: 0.5,
  given: [1.1, -1.1],
  slopes: [0.9, -1.2],
  errors: [0.1, 0.12],
};

it.each([
  [{}, []],
  [{ slopes: null, errors: null }, []],
  [{ isKept: false }, ["few-answers"]],
  [{ itemRest: 0.1 }, ["weak-item-rest"]],
  [{ slopes: [0.9, -0.3] }, ["flat"]],
  [{ slopes: [0.9, 1.2] }, ["flat"]],
  [{ errors: [0.1, 0.4] }, ["uncertain"]],
  [{ errors: null }, ["uncertain"]],
  [{ itemRest: 0, slopes: [0.1, 0.1], errors: [1, 1] }, ["weak-item-rest", "flat", "uncertain"]],
])("%j: %j", (over, reasons) => {
  expect(quarantineReasons({ ...sound, ...over })).toEqual(reasons);
});
