import { expect, it } from "vitest";
import { flaggedByFalseDiscovery } from "./flagged-by-false-discovery";

it("flags up to the largest p under its line", () => {
  const p = [0.04, 0.001, 0.03, 0.5, 0.025];
  expect(flaggedByFalseDiscovery(p, 0.05)).toEqual([true, true, true, false, true]);
  expect(flaggedByFalseDiscovery(p, 0.01)).toEqual([false, true, false, false, false]);
  expect(flaggedByFalseDiscovery([0.2, 0.3], 0.01)).toEqual([false, false]);
  expect(flaggedByFalseDiscovery([], 0.01)).toEqual([]);
});
