import { expect, it } from "vitest";
import { countingStatements, countsOnEverySide } from "./counting-statements";
import { FORM_V1 } from "./form-v1";
import { scoringInstrument } from "./scoring-instrument";

const graded = scoringInstrument(FORM_V1);
const depth = graded.items.filter(({ slopes }) => (slopes[0] ?? 0) > 0 && slopes[1] === 0);

it("counts statements that are not left out, and no pairs", () => {
  const first = depth[0]?.id ?? "";
  expect(countingStatements(graded, []).length).toBe(32);
  expect(countingStatements(graded, [first]).map(({ id }) => id)).not.toContain(first);
});

it("misses a side once all its statements are left out", () => {
  const ids = depth.map(({ id }) => id);
  expect(countsOnEverySide(graded, ids.slice(1))).toBe(true);
  expect(countsOnEverySide(graded, ids)).toBe(false);
});
