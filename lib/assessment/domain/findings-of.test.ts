import { expect, it } from "vitest";
import type { CalibrationReport } from "@/lib/psychometrics/calibration-report";
import { findingsOf } from "./findings-of";

const itemWith = (counts: number[]): CalibrationReport["items"][number] => ({
  ...{ id: counts.join("-"), facet: "skills", counts },
  answers: counts.reduce((sum, count) => sum + count, 0),
  ...{ merged: null, itemRest: null, quarantine: [] },
  ...{ slopes: null, slopeErrors: null, intercepts: null, interceptErrors: null },
});

const countsOf = (...counts: number[]) => {
  const report: CalibrationReport = {
    ...{ gate: "classical", n: 200, smallestCategory: 5, items: [itemWith(counts)] },
    ...{ fit: null, correlation: null, scales: [], residuals: [], instrument: null },
  };
  return findingsOf("a-version", report).items[0]?.counts;
};

it("names no count of fewer than five people", () => {
  expect(countsOf(5, 40, 60, 60, 35)).toEqual([5, 40, 60, 60, 35]);
  expect(countsOf(4, 3, 60, 60, 73)).toEqual([null, null, 60, 60, 73]);
});

it("leaves none that could be worked out from the others", () => {
  expect(countsOf(4, 40, 60, 60, 36)).toEqual([null, 40, 60, 60, null]);
  expect(countsOf(1, 2, 60, 60, 77)).toEqual([null, null, null, 60, 77]);
});
