import { expect, it } from "vitest";
import { pathClassOf } from "./path-class";

// Pairs published with the method, and the edges of every rule.
it.each([
  ["Computer and Information Systems Managers", 98, 77, 20, 50, "leadership"],
  ["Software Developers", 24, 89, -60, 90, "specialist"],
  ["Registered Nurses", 78, 77, 0, 50, "hybrid"],
  ["Wholesale Sales Representatives", 35, 49, -10, 50, "practitioner"],
  ["leading at the edge", 85, 80, 10, 0, "leadership"],
  ["leading, not clearly more than deep", 85, 80.1, 10, 0, "hybrid"],
  ["leading, leaning too little", 90, 60, 9.9, 0, "hybrid"],
  ["both at the edge", 65, 60, -24.9, 0, "hybrid"],
  ["leaning away from leading", 65, 60, -25, 0, "specialist"],
  ["deep within its zone", 40, 45, 0, 60, "specialist"],
  ["not deep within its zone", 40, 45, 0, 59.9, "practitioner"],
])("%s", (_, leadership, specialist, lean, specialistInZone, expected) => {
  expect(pathClassOf({ leadership, specialist, lean, specialistInZone })).toBe(expected);
});
