import { expect, it } from "vitest";
import { pathOfShare } from "./people-share";

it.each([
  [0, "specialist"],
  [0.2499, "specialist"],
  [0.25, "hybrid"],
  [0.6, "hybrid"],
  [0.6001, "leadership"],
  [1, "leadership"],
])("a share of %d is %s", (share, path) => expect(pathOfShare(share)).toBe(path));

it.each([-0.1, 1.1, Number.NaN])("refuses %d", (share) => {
  expect(() => pathOfShare(share)).toThrow(RangeError);
});
