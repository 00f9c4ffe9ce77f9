import { expect, it } from "vitest";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import type { Item } from "@/lib/assessment/domain/instrument";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { scoreAttempt } from "@/lib/assessment/domain/score-attempt";
import { SAMPLE } from "./sample";

/** Keyed answers of the invented person, repeated in the form's order. */
const KEYED = {
  specialist: [3, 3, 4, 3],
  leadership: [3, 3, 3, 2],
  pair: [2, 3, 2, 3],
  work: [2],
  sjt: [2],
};

const kindOf = (item: Item) => (item.format === "likert" ? item.dimension : item.format);

function answersOf(items: readonly Item[]) {
  const seen = { specialist: 0, leadership: 0, pair: 0, work: 0, sjt: 0 };
  return new Map(
    items.map((item) => {
      const kind = kindOf(item);
      const keyed = KEYED[kind][seen[kind]++ % KEYED[kind].length] ?? 2;
      const turned =
        (item.format === "likert" && item.reversed) ||
        (item.format === "pair" && item.specialistSide === "A");
      return [item.id, { value: turned ? 4 - keyed : keyed, milliseconds: 6000 }];
    }),
  );
}

it("shows what the engine says of the sample person's answers", () => {
  const version = provisionalVersion(FORM_V0.id);
  if (!version) throw new Error("no numbers for the form");
  const order = FORM_V0.items.map(({ id }) => id);
  const score = scoreAttempt(version, order, answersOf(FORM_V0.items));
  expect(score.verdict).toMatchObject({ kind: "leaning", outcome: "specialist" });
  const [x, y] = SAMPLE.position.mean;
  expect(score.specialist.mean).toBeCloseTo(x, 2);
  expect(score.leadership.mean).toBeCloseTo(y, 2);
  const [[varX, cov], [, varY]] = SAMPLE.position.covariance;
  expect(score.specialist.standardError ** 2).toBeCloseTo(varX, 2);
  expect(score.leadership.standardError ** 2).toBeCloseTo(varY, 2);
  expect(score.covariance).toBeCloseTo(cov, 2);
  expect(score.cuts.specialist).toBeCloseTo(SAMPLE.cuts.x, 2);
  const { specialist, hybrid, exploring, leadership } = score.probabilities;
  const shown = SAMPLE.outcomes.map(({ probability }) => probability);
  expect([specialist, hybrid, exploring, leadership].map((p) => Number(p.toFixed(2)))).toEqual(
    shown,
  );
});
