import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { calibrate } from "./calibrate";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import type { Instrument } from "./instrument";
import { linkedInstrument } from "./linked-instrument";
import { simulatedAnswers } from "./simulated-answers";
import { standardNormal } from "./standard-normal";

/** The same items as seen from a metric in which θ_reference = scale · θ + shift. */
const seenFrom = (form: Instrument, scale: readonly number[], shift: readonly number[]) => ({
  ...form,
  items: form.items.map((item) => ({
    ...item,
    slopes: item.slopes.map((a, k) => a * (scale[k] ?? 1)),
    intercepts: item.intercepts.map(
      (d) => d + item.slopes.reduce((sum, a, k) => sum + a * (shift[k] ?? 0), 0),
    ),
  })),
});

const sampleMoments = (values: readonly number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length };
};

describe("linkedInstrument", () => {
  it("undoes a known transform of both dimensions, pairs included", () => {
    const fresh = seenFrom(smallForm, [1.3, 0.8], [-0.4, 0.25]);
    const { instrument, links } = linkedInstrument(fresh, { ...smallForm, correlation: 0.3 });
    expect(links[0]?.scale).toBeCloseTo(1.3, 6);
    expect(links[0]?.shift).toBeCloseTo(-0.4, 6);
    expect(links[1]?.scale).toBeCloseTo(0.8, 6);
    expect(links[1]?.shift).toBeCloseTo(0.25, 6);
    expect(links[0]?.anchors).toEqual(["S0", "S1", "S2", "S3", "S4", "S5"]);
    expect(instrument.correlation).toBe(0.3);
    instrument.items.forEach(({ slopes, intercepts }, j) => {
      slopes.forEach((a, k) => {
        expect(a).toBeCloseTo(smallForm.items[j]?.slopes[k] ?? 0, 6);
      });
      intercepts.forEach((d, k) => {
        expect(d).toBeCloseTo(smallForm.items[j]?.intercepts[k] ?? 0, 6);
      });
    });
  });

  it("keeps the metric when another sample is calibrated", () => {
    const truth = anInstrument(
      Array.from({ length: 10 }, (_, j) =>
        anItem({
          id: `i${j}`,
          slopes: [1 + j / 10],
          intercepts: [1.2, 0, -1.2].map((d) => d + j / 8),
        }),
      ),
    );
    const random = seededRandom(31);
    const theta = Array.from({ length: 2500 }, () => 0.5 + 1.2 * standardNormal(random));
    const people = theta.map((t) => simulatedAnswers(truth, [t], random));
    const fresh = calibrate(truth, people, { tolerance: 1e-4 }).instrument;
    const [link] = linkedInstrument(fresh, truth).links;
    const { mean, variance } = sampleMoments(theta);
    expect(link?.scale).toBeCloseTo(Math.sqrt(variance), 1);
    expect(link?.shift).toBeCloseTo(mean, 1);
  });

  it("moves the covariance as it moves the numbers", () => {
    const covariance = [
      [0.04, 0.01],
      [0.01, 0.09],
    ];
    const items = [0, 1, 2].map((j) =>
      anItem({ id: `i${j}`, slopes: [1 + j / 4], intercepts: [0.3 * j], covariance }),
    );
    const fresh = seenFrom(anInstrument(items), [2], [0.5]);
    const [first] = linkedInstrument(fresh, anInstrument(items)).instrument.items;
    // a′ = a / 2 and d′ = d − a / 4.
    expect(first?.covariance?.[0]?.[0]).toBeCloseTo(0.01, 6);
    expect(first?.covariance?.[0]?.[1]).toBeCloseTo(0.01 / 2 - 0.04 / 8, 6);
    expect(first?.covariance?.[1]?.[1]).toBeCloseTo(0.09 - 0.01 / 2 + 0.04 / 16, 6);
  });

  it("uses unchanged items only, and refuses to link without any", () => {
    const shifted = seenFrom(smallForm, [1, 1], [0.2, 0.2]);
    const only = new Set(["S0", "S1", "L0", "L1", "P0"]);
    expect(linkedInstrument(shifted, smallForm, only).links[1]?.anchors).toEqual(["L0", "L1"]);
    expect(() => linkedInstrument(shifted, smallForm, new Set(["S0"]))).toThrow(/dimension 1/);
    const remerged = {
      ...smallForm,
      items: smallForm.items.map((item) =>
        item.id === "S3" ? { ...item, merged: [0, 0, 1, 2, 3, 4] } : item,
      ),
    };
    expect(linkedInstrument(shifted, remerged).links[0]?.anchors).not.toContain("S3");
    const other = { ...smallForm, dimensions: ["a", "b"] };
    expect(() => linkedInstrument(shifted, other)).toThrow(RangeError);
  });
});
