import { seededRandom } from "@/lib/kernel/random";
import { calibrate } from "@/lib/psychometrics/calibrate";
import { calibrationReport } from "@/lib/psychometrics/calibration-report";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { classWeights } from "@/lib/psychometrics/class-weights";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { GradedItem, Instrument } from "@/lib/psychometrics/instrument";
import { nextItems } from "@/lib/psychometrics/next-item";
import { posterior } from "@/lib/psychometrics/posterior";
import { reportReading } from "@/lib/psychometrics/report-reading";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";

/**
 * The engine beside plain loops over the same arithmetic, in one process, by CPU time.
 * Prints ratios (assessment method §5); medians of 5 runs, so that a busy machine does not decide. Exit code 1 when a
 * goal is missed.
 */
const RUNS = 5;
const random = seededRandom(20261123);
let sink = 0;

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Median CPU seconds of one call of each, the two taken by turns. */
function compared(ours: () => void, floor: () => void, calls: number): [number, number] {
  const repeat = (work: () => void) => () => {
    for (let call = 0; call < calls; call++) work();
  };
  repeat(ours)();
  repeat(floor)();
  const times = Array.from({ length: RUNS }, () => [seconds(repeat(ours)), seconds(repeat(floor))]);
  const median = (k: number) =>
    times.map((pair) => pair[k] ?? 0).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return [median(0) / calls, median(1) / calls];
}

function judged(isMet: boolean): string {
  if (!isMet) process.exitCode = 1;
  return isMet ? "met" : "MISSED";
}

function report(name: string, [ours, floor]: [number, number], goal: number) {
  const micro = (time: number) => `${(time * 1e6).toFixed(1)} us`;
  const ratio = ours / floor;
  const verdict = judged(ratio <= goal);
  console.log(
    `${name.padEnd(44)} ${micro(ours).padStart(14)} floor ${micro(floor).padStart(12)}  ratio ${ratio.toFixed(2)} (goal ${goal}: ${verdict})`,
  );
}

const item = (id: string, slopes: number[], location: number): GradedItem => ({
  id,
  facet: "f",
  format: slopes.every((slope) => slope !== 0) && slopes.length === 2 ? "pair" : "likert",
  categories: 5,
  slopes,
  intercepts: [2.2, 0.7, -0.7, -2.2].map((d) => d - location),
  reversed: false,
});

const instrument = (dimensions: string[], items: GradedItem[]): Instrument => ({
  id: "bench",
  version: "1",
  status: "calibrated",
  dimensions,
  correlation: 0.2,
  items,
});

const spread = (count: number, make: (j: number, location: number) => GradedItem) =>
  Array.from({ length: count }, (_, j) => make(j, (j / count) * 2 - 1));

const one = instrument(
  ["theta"],
  spread(40, (j, b) => item(`i${j}`, [1 + (j % 5) / 5], b)),
);
const two = instrument(
  ["s", "l"],
  [
    ...spread(32, (j, b) => item(`i${j}`, j % 2 ? [1.35, 0] : [0, 1.35], b)),
    ...spread(8, (j, b) => item(`p${j}`, [1.1, -1.1], b)),
  ],
);
const people = (of: Instrument, count: number) =>
  Array.from({ length: count }, () => simulatedAnswers(of, simulatedTheta(of, random), random));

/** The same arithmetic without the engine: rows added, exponentials taken, moments summed. */
function floorLoop(cells: number, rows: number, exponentials: number) {
  const table = Float64Array.from({ length: cells * 5 }, () => -random());
  const log = new Float64Array(cells);
  return () => {
    log.fill(0);
    for (let row = 0; row < rows; row++) {
      const offset = (row % 5) * cells;
      for (let q = 0; q < cells; q++) log[q] = (log[q] ?? 0) + (table[offset + q] ?? 0);
    }
    for (let q = 0; q < exponentials; q++) sink += Math.exp(log[q % cells] ?? 0);
  };
}

function benchOneDimension() {
  const tables = scoringTables(one);
  const everyone = people(one, 1000);
  let next = 0;
  const ours = () => {
    sink += eapEstimate(tables, everyone[next++ % 1000] ?? []).means[0] ?? 0;
  };
  const times = compared(ours, floorLoop(61, 40, 61), 10_000);
  report("EAP + SE, 40 items, 61 points", times, 1.5);
  const perSecond = Math.round(1 / times[0]);
  console.log(
    `${"".padEnd(44)} ${perSecond} attempts/s on one core (goal 50,000: ${judged(perSecond >= 50_000)})`,
  );
}

function benchTwoDimensions() {
  const tables = scoringTables(two);
  const everyone = people(two, 1000);
  let next = 0;
  const ours = () => {
    sink += eapEstimate(tables, everyone[next++ % 1000] ?? []).means[0] ?? 0;
  };
  const pairs = floorLoop(961, 8, 961);
  const simple = floorLoop(31, 32, 0);
  const floor = () => {
    pairs();
    simple();
  };
  report("EAP + SE, 31 x 31, 32 simple + 8 pairs", compared(ours, floor, 2000), 1.5);
}

function benchReport() {
  const tables = scoringTables(two, 121);
  const weights = classWeights(121, { tau: [0.3, 0.3], delta: 0.5 });
  const everyone = people(two, 50);
  let next = 0;
  const ours = () => {
    const reading = posterior(tables, everyone[next++ % 50] ?? []);
    sink += classProbabilities(reading, weights).first;
  };
  report("classes, 121 x 121", compared(ours, floorLoop(14_641, 0, 14_641), 200), 3);
  const provisional: Instrument = { ...two, status: "provisional" };
  const widened = seconds(() => {
    for (const answers of everyone.slice(0, 10)) reportReading(provisional, answers);
  });
  console.log(`${"widened report, 30 draws".padEnd(44)} ${(widened * 100).toFixed(1)} ms each`);
}

function benchNextItem() {
  const bank = instrument(
    ["s", "l"],
    spread(60, (j, b) => item(`i${j}`, j % 2 ? [1.35, 0] : [0, 1.35], b)),
  );
  const open = bank.items.map((_, j) => j);
  const ours = () => {
    sink += nextItems(bank, [0.3, -0.2], { given: [], open, rule: "d" })[0]?.item ?? 0;
  };
  const floor = () => {
    for (const { intercepts } of bank.items)
      for (const d of intercepts) sink += 1 / (1 + Math.exp(-0.3 - d));
  };
  report("next item of 60, D-rule", compared(ours, floor, 5000), 2);
}

function benchCalibration() {
  const everyone = people(one, 10_000);
  const step = floorLoop(61, 80, 61);
  const floor = seconds(() => {
    for (let person = 0; person < everyone.length; person++) step();
  });
  let iterations = 0;
  const ours = seconds(() => {
    iterations = calibrate(one, everyone, { tolerance: 1e-4 }).fit.iterations;
  });
  const ratio = (ours / floor).toFixed(1);
  const verdict = judged(ours / floor <= 40);
  console.log(
    `${"calibration, 40 x 10,000, tolerance 1e-4".padEnd(44)} ${ours.toFixed(2)} s in ${iterations} E-steps, floor of one ${floor.toFixed(3)} s, ratio ${ratio} (goal 40: ${verdict})`,
  );
}

/** What the background job of a calibration takes; it has no goal. */
function benchReportOfCalibration() {
  const everyone = people(two, 1000);
  const ours = seconds(() => {
    sink += calibrationReport(two, everyone).n;
  });
  console.log(
    `${"calibration with its report, 40 x 1,000, 2-D".padEnd(44)} ${ours.toFixed(1)} s of CPU`,
  );
}

benchOneDimension();
benchTwoDimensions();
benchReport();
benchNextItem();
benchCalibration();
benchReportOfCalibration();
if (Number.isNaN(sink)) throw new Error("a result was not a number");
