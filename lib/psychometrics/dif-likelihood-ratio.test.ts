import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { difLikelihoodRatio } from "./dif-likelihood-ratio";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { simulatedAnswers } from "./simulated-answers";
import { standardNormal } from "./standard-normal";

const form = (shift: number) =>
  anInstrument(
    Array.from({ length: 5 }, (_, j) =>
      anItem({ id: `i${j}`, intercepts: [1, -1].map((d) => d + (j === 2 ? shift : 0)) }),
    ),
  );

it("finds the item that works differently", () => {
  const random = seededRandom(14);
  const group = (shift: number, mean: number) =>
    Array.from({ length: 300 }, () =>
      simulatedAnswers(form(shift), [mean + standardNormal(random)], random),
    );
  const people = { reference: group(0, 0), focal: group(1.2, 0.3) };
  const { baseline, items } = difLikelihoodRatio(form(0), people, 1e-3);
  expect(baseline.mean).toBeGreaterThan(0.1);
  const [worst] = [...items].sort((a, b) => a.p - b.p);
  expect(worst).toMatchObject({ id: "i2", df: 3 });
  expect(worst?.p).toBeLessThan(1e-4);
});

it("refuses two dimensions", () => {
  expect(() => difLikelihoodRatio(smallForm, { reference: [], focal: [] })).toThrow(RangeError);
});
