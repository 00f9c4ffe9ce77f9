import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { anInstrument, anItem } from "./fixtures/instruments";
import { residualCorrelations } from "./residual-correlations";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

it("finds two items that copy each other among independent ones", () => {
  const form = anInstrument(Array.from({ length: 8 }, (_, j) => anItem({ id: `i${j}` })));
  const random = seededRandom(11);
  const people = Array.from({ length: 500 }, () => {
    const answers = simulatedAnswers(form, simulatedTheta(form, random), random);
    return answers.map((answer, j) => (j === 7 ? (answers[0] ?? 0) : answer));
  });
  const pairs = residualCorrelations(form, people);
  expect(pairs).toHaveLength(28);
  const copied = pairs.filter(({ correlation }) => correlation >= 0.2);
  expect(copied.map(({ first, second }) => [first, second])).toEqual([["i0", "i7"]]);
});
