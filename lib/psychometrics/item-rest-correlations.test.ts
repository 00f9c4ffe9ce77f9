import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { correlation } from "./correlation";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { itemRestCorrelations } from "./item-rest-correlations";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

const random = seededRandom(4);
const people = Array.from({ length: 500 }, () =>
  simulatedAnswers(smallForm, simulatedTheta(smallForm, random), random),
);

it("is the correlation with the sum of the other items where everyone answered all", () => {
  const form = anInstrument([0, 1, 2].map((j) => anItem({ id: `i${j}` })));
  const rows = people.map((answers) => answers.slice(0, 3));
  const byHand = rows.map(([a = 0, b = 0, c = 0]) => [a, b + c] as const);
  expect(itemRestCorrelations(form, rows)[0]).toBeCloseTo(correlation(byHand), 12);
});

it("is clear for items that measure, pairs included, and near 0 for chance", () => {
  const noisy = people.map((answers) =>
    answers.map((answer, j) => (j === 0 ? Math.floor(random() * 5) : answer)),
  );
  const found = itemRestCorrelations(smallForm, noisy);
  expect(Math.abs(found[0] ?? 1)).toBeLessThan(0.15);
  for (const r of found.slice(1)) expect(r).toBeGreaterThan(0.3);
});

it("skips missing answers and says nothing of items nobody answered", () => {
  const holes = people.map((answers, i) =>
    answers.map((answer, j) => (j === 1 || (i + j) % 5 === 0 ? null : answer)),
  );
  const found = itemRestCorrelations(smallForm, holes);
  expect(found[1]).toBeNaN();
  expect(found[2]).toBeGreaterThan(0.3);
});
