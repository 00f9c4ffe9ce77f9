import { expect, it } from "vitest";
import { expectedAnswer } from "@/lib/psychometrics/expected-answer";
import { FORM_V0 } from "./form-v0";
import { scoringInstrument } from "./scoring-instrument";

const graded = scoringInstrument(FORM_V0);
const find = (id: string) => graded.items.find((item) => item.id === id);

it("gives statements the provisional numbers of their difficulty and key", () => {
  expect(find("sk-s-1")).toMatchObject({ slopes: [1.35, 0], reversed: false });
  const easy = [2.7, 1.6, 0.55, -0.75].map((minusB) => 1.35 * minusB);
  find("sk-s-1")?.intercepts.forEach((d, k) => {
    expect(d).toBeCloseTo(easy[k] ?? 0, 12);
  });
  expect(find("re-l-3")).toMatchObject({ slopes: [0, 1.1], reversed: true });
  expect(find("re-l-3")?.intercepts[0]).toBeCloseTo(1.1 * 1.7, 12);
});

it("keys pairs towards specialist, whichever side that is on", () => {
  expect(find("pr-sk-1")).toMatchObject({ slopes: [1.1, -1.1], reversed: true });
  expect(find("pr-sk-2")).toMatchObject({ slopes: [1.1, -1.1], reversed: false });
  expect(find("pr-sk-2")?.intercepts).toEqual([2.2, 0.7, -0.7, -2.2]);
});

it("leaves the unscored items out", () => {
  expect(graded.items).toHaveLength(40);
});

it("cuts where the expected mean answer to a dimension's statements is 2.5", () => {
  for (const dimension of [0, 1]) {
    const tau = graded.cuts?.tau[dimension] ?? 0;
    const own = graded.items.filter(
      ({ format, slopes }) => format === "likert" && slopes[dimension] !== 0,
    );
    const mean =
      own.reduce(
        (sum, { slopes, intercepts }) =>
          sum + expectedAnswer((slopes[dimension] ?? 0) * tau, intercepts),
        0,
      ) / own.length;
    expect(mean).toBeCloseTo(2.5, 9);
  }
});
