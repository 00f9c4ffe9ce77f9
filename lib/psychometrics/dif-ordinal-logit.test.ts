import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { difFlags, difOrdinalLogit } from "./dif-ordinal-logit";
import { anInstrument, anItem } from "./fixtures/instruments";
import { simulatedAnswers } from "./simulated-answers";
import { standardNormal } from "./standard-normal";

const random = seededRandom(13);
const theta = Array.from({ length: 1200 }, () => standardNormal(random));
const group = theta.map((_, i) => (i % 2) + 1);
const form = (shift: number) =>
  anInstrument([anItem({ intercepts: [1.5, 0, -1.5].map((d) => d + shift) })]);
const column = (shift: number) =>
  theta.map((t, i) => simulatedAnswers(form(group[i] === 2 ? shift : 0), [t], random)[0] ?? 0);
const of = (shift: number) => difOrdinalLogit(column(shift), theta, { group, categories: 4 });

describe("difOrdinalLogit", () => {
  it("flags an item that is easier for one group, and only that", () => {
    const items = [of(0), of(1.5), of(0)];
    expect(difFlags(items)).toEqual([false, true, false]);
    expect(items[1]?.groupCoefficient).toBeGreaterThan(1);
    expect(items[1]?.uniform.p).toBeLessThan(1e-6);
  });

  it("nests: each model fits at least as well as the one before", () => {
    const { none, theta: first, group: second, interaction } = of(0.3).logLik;
    expect(first).toBeGreaterThan(none);
    expect(second).toBeGreaterThanOrEqual(first - 1e-9);
    expect(interaction).toBeGreaterThanOrEqual(second - 1e-9);
  });

  it("refuses different people", () => {
    expect(() => difOrdinalLogit([0, 1], [0], { group: [1, 2], categories: 2 })).toThrow(
      RangeError,
    );
  });
});
