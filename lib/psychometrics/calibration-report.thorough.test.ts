import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { calibrationReport } from "./calibration-report";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import type { Answers } from "./instrument";
import { reportReading } from "./report-reading";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

/** Six items a facet would have, one that measures nothing, and one hardly anyone was shown. */
const form = anInstrument(
  [
    ...Array.from({ length: 6 }, (_, j) =>
      anItem({ id: `i${j}`, facet: j < 3 ? "f" : "g", intercepts: [2, 1, -0.5, -2] }),
    ),
    anItem({ id: "flat", facet: "g", intercepts: [2, 1, -0.5, -2] }),
    anItem({ id: "pilot", facet: "f" }),
  ],
  { status: "provisional" },
);
const answersOf = (count: number): Answers[] => {
  const random = seededRandom(21);
  return Array.from({ length: count }, (_, i) => {
    const answers = simulatedAnswers(form, simulatedTheta(form, random), random);
    const keyed = answers.map((x, j) => (j === 0 && x === 4 && i > 5 ? 3 : x));
    return [...keyed.slice(0, 6), Math.floor(random() * 5), i < 50 ? (keyed[7] ?? 0) : null];
  });
};
const itemOf = (report: ReturnType<typeof calibrationReport>, id: string) =>
  report.items.find((item) => item.id === id);

it("reports a whole calibration", () => {
  const steps: number[] = [];
  const report = calibrationReport(form, answersOf(1200), {
    tolerance: 1e-3,
    onStep: (iteration) => steps.push(iteration),
  });
  expect(report).toMatchObject({ gate: "calibrated", n: 1200, correlation: null });
  expect(report.fit).toMatchObject({ n: 1200, converged: true });
  expect(steps.length).toBeGreaterThan(2);
  expect(itemOf(report, "i0")?.merged).toEqual([0, 1, 2, 3, 3]);
  expect(itemOf(report, "i0")?.intercepts).toHaveLength(3);
  expect(itemOf(report, "i1")).toMatchObject({ merged: null, quarantine: [] });
  expect(itemOf(report, "i1")?.slopeErrors?.[0]).toBeLessThan(0.2);
  expect(itemOf(report, "flat")?.quarantine).toEqual(["weak-item-rest", "flat"]);
  expect(itemOf(report, "pilot")).toMatchObject({ quarantine: ["few-answers"], slopes: null });
  expect(report.instrument?.items.map(({ id }) => id)).not.toContain("pilot");
  const [whole, ...facets] = report.scales;
  expect(whole).toMatchObject({ facet: null, people: 1200, addedValue: null });
  expect(whole?.alpha).toBeGreaterThan(0.6);
  expect(facets.map(({ facet }) => facet)).toEqual(["f", "g"]);
  expect(facets[0]?.addedValue?.addsValue).toBe(false);
});

it("finds two items that share more than theta", () => {
  const people = answersOf(1000).map((answers) =>
    answers.map((x, j) => (j === 2 ? (answers[1] ?? null) : x)),
  );
  const { residuals } = calibrationReport(form, people, { tolerance: 1e-2 });
  expect(residuals).toContainEqual(expect.objectContaining({ first: "i1", second: "i2" }));
});

it("holds back by the gates", () => {
  expect(calibrationReport(form, answersOf(100))).toMatchObject({ gate: "nothing", scales: [] });
  const classical = calibrationReport(form, answersOf(300));
  expect(classical).toMatchObject({ gate: "classical", fit: null, instrument: null });
  expect(classical.scales[0]?.alpha).toBeGreaterThan(0.6);
  expect(itemOf(classical, "flat")?.quarantine).toEqual(["weak-item-rest"]);
  expect(calibrationReport(form, []).smallestCategory).toBe(0);
});

it("gives an interim version in two dimensions whose results admit its doubt", () => {
  const random = seededRandom(5);
  const few = { ...smallForm, items: smallForm.items.filter((_, j) => j % 2 === 0) };
  const people = Array.from({ length: 500 }, () =>
    simulatedAnswers(few, simulatedTheta(few, random), random),
  );
  const { instrument, gate, correlation } = calibrationReport(few, people, {
    tolerance: 1e-2,
  });
  expect(gate).toBe("interim");
  expect(correlation?.standardError).toBeGreaterThan(0.02);
  if (!instrument) throw new Error("nothing was fitted");
  expect(instrument.status).toBe("interim");
  const answers = people[0] ?? [];
  const bare = { ...instrument, items: instrument.items.map(({ covariance: _, ...item }) => item) };
  const [widened, plain] = [instrument, bare].map((form) => reportReading(form, answers).estimate);
  expect(widened?.standardErrors[0]).toBeGreaterThan(plain?.standardErrors[0] ?? 1);
});
