import { expect, it } from "vitest";
import { comparedOf, NOW } from "./versions";

const VERSIONS = [{ id: "late" }, { id: "early" }];

it.each([
  [
    { a: null, b: null },
    { from: "late", to: NOW },
  ],
  [
    { a: "early", b: null },
    { from: "early", to: NOW },
  ],
  [
    { a: "early", b: "late" },
    { from: "early", to: "late" },
  ],
  [
    { a: NOW, b: "early" },
    { from: NOW, to: "early" },
  ],
  [{ a: "elsewhere", b: null }, null],
  [{ a: null, b: "elsewhere" }, null],
])("%o compares %o", (asked, compared) => expect(comparedOf(VERSIONS, asked)).toEqual(compared));

it("has nothing to compare before the first version", () => {
  expect(comparedOf([], { a: null, b: null })).toEqual({ from: null, to: NOW });
});
