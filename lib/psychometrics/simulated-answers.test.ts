import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { categoryProbabilities } from "./category-probabilities";
import { anInstrument, anItem } from "./fixtures/instruments";
import { simulatedAnswers } from "./simulated-answers";

it("answers as often as the model says", () => {
  const item = anItem();
  const random = seededRandom(4);
  const items = Array.from({ length: 20_000 }, () => item);
  const answers = simulatedAnswers(anInstrument(items), [0.5], random);
  categoryProbabilities(1.35 * 0.5, item.intercepts).forEach((p, k) => {
    const share = answers.filter((answer) => answer === k).length / answers.length;
    expect(share).toBeCloseTo(p, 1);
  });
});

it("stays within the categories whatever the dice say", () => {
  const form = anInstrument([anItem()]);
  expect(simulatedAnswers(form, [0], () => 0)).toEqual([0]);
  expect(simulatedAnswers(form, [0], () => 1 - 1e-17)).toEqual([4]);
});
