import { seededRandom } from "@/lib/kernel/random";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { classWeights } from "@/lib/psychometrics/class-weights";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { posterior } from "@/lib/psychometrics/posterior";
import { type Estimate, posteriorMoments } from "@/lib/psychometrics/posterior-moments";
import { reportReading } from "@/lib/psychometrics/report-reading";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { verdict } from "@/lib/psychometrics/verdict";
import { formOf, SHIPPED_BANK } from "./bank";
import { classOf } from "./class-of";
import { figure, type Row } from "./comparison";
import { adaptive, fixed, fullRule, type Sitting, seen } from "./sittings";
import { mean, quantile } from "./statistics";

const POINTS = 121;
/** Half a 90 % interval, in standard errors. */
const NINETY = 1.645;

/** What one simulated person was told, and whether it was so. */
type Told = {
  items: number;
  estimate: Estimate;
  theta: readonly number[];
  isRight: boolean;
  isClear: boolean;
};

/** The method's line: items, P10–P90, mean SE, both SE ≤ .35, right, clear, clear and right; null where it is silent. */
type Theirs = [number, string, number, number | null, number, number, number];

type Form = { name: string; sitting: Sitting; theirs: Theirs | null };

const TABLE: readonly Form[] = [
  {
    name: "fixed 24 statements",
    sitting: fixed("fixed24"),
    theirs: [24, "", 0.383, 0, 0.77, 0.62, 0.9],
  },
  {
    name: "fixed 24 + 8 pairs",
    sitting: fixed("fixed24and8"),
    theirs: [32, "", 0.333, 0.74, 0.82, 0.7, 0.92],
  },
  {
    name: "fixed 32 + 8 (form v0)",
    sitting: fixed("fixed32and8"),
    theirs: [40, "", 0.284, 0.97, 0.84, 0.74, 0.93],
  },
  {
    name: "adaptive, both SE ≤ .35, 12 to 36 items",
    sitting: adaptive({ stopError: 0.35, least: 12 }),
    theirs: [19.6, "16–23", 0.337, 0.86, 0.81, 0.68, 0.92],
  },
  {
    name: "adaptive, the full rule of §2.7",
    sitting: fullRule,
    theirs: [20.6, "17–24", 0.335, 0.93, 0.8, 0.68, 0.9],
  },
  {
    name: "adaptive, both SE ≤ .40",
    sitting: adaptive({ stopError: 0.4, least: 1 }),
    theirs: [13.7, "", 0.38, null, 0.79, 0.64, 0.91],
  },
  {
    name: "whole bank, situations at a = .8",
    sitting: fixed("whole"),
    theirs: [60, "", 0.243, 0.998, 0.86, 0.77, 0.94],
  },
  { name: "whole bank without the situations", sitting: fixed("numbered"), theirs: null },
];

/** The table "Length and accuracy" of the method's §1 over several banks, `people` on each. */
export const lengthRows = (banks: readonly Instrument[], people: number, seed: number): Row[] => {
  const groups = banks.map((bank, b) => tellersOf(bank, people, seed + b));
  return TABLE.map(({ name, sitting, theirs }) => ({
    name,
    figures: figures(
      groups.map((tell) => tell(sitting)),
      theirs,
    ),
  }));
};

/** The same without comparison, where every item has exactly the number it ships with. */
export const shippedRows = (people: number, seed: number): Row[] => {
  const tell = tellersOf(SHIPPED_BANK, people, seed);
  return TABLE.map(({ name, sitting }) => ({ name, figures: figures([tell(sitting)], null) }));
};

/** Form v0 as the product scores it today: provisional and widened, while the true numbers are the banks'. */
export function widenedRows(banks: readonly Instrument[], people: number, seed: number): Row[] {
  const cuts = SHIPPED_BANK.cuts ?? { tau: [0, 0], delta: 0.5 };
  const weights = classWeights(POINTS, cuts);
  const provisional = { ...formOf(SHIPPED_BANK, "fixed32and8"), status: "provisional" } as const;
  const groups = banks.map((bank, b) => {
    const random = seededRandom(seed + b);
    const truth = formOf(bank, "fixed32and8");
    return Array.from({ length: people }, (): Told => {
      const theta = simulatedTheta(bank, random);
      const answers = simulatedAnswers(truth, theta, random);
      const { posterior: reading, estimate } = reportReading(provisional, answers);
      const { kind, likeliest } = verdict(classProbabilities(reading, weights));
      const isRight = likeliest === classOf(theta, bank.cuts ?? cuts);
      return { items: answers.length, estimate, theta, isRight, isClear: kind === "clear" };
    });
  });
  return [{ name: "fixed 32 + 8, provisional and widened", figures: figures(groups, null) }];
}

/** People of one bank, who can be put through any sitting with the same answers. */
function tellersOf(bank: Instrument, people: number, seed: number) {
  const cuts = bank.cuts ?? { tau: [0, 0], delta: 0.5 };
  const weights = classWeights(POINTS, cuts);
  const [coarse, fine] = [scoringTables(bank), scoringTables(bank, POINTS)];
  const random = seededRandom(seed);
  const everyone = Array.from({ length: people }, () => {
    const theta = simulatedTheta(bank, random);
    return { theta, answers: simulatedAnswers(bank, theta, random) };
  });
  return (sitting: Sitting): Told[] => {
    const chance = seededRandom(seed + 1);
    return everyone.map(({ theta, answers }) => {
      const given = sitting({ bank, coarse }, answers, chance);
      const reading = posterior(fine, seen(answers, given));
      const { kind, likeliest } = verdict(classProbabilities(reading, weights));
      const estimate = posteriorMoments(reading);
      const isRight = likeliest === classOf(theta, cuts);
      return { items: given.length, estimate, theta, isRight, isClear: kind === "clear" };
    });
  };
}

function figures(groups: readonly (readonly Told[])[], theirs: Theirs | null): Row["figures"] {
  const [items, range, error, precise, right, clear, clearRight] = theirs ?? [];
  const of = (value: (told: Told) => number | boolean) => groups.map((told) => told.map(value));
  const lengths = groups.flat().map((told) => told.items);
  const between = `${quantile(lengths, 0.1)}–${quantile(lengths, 0.9)}`;
  return {
    items: figure(
      of((told) => told.items),
      items ?? null,
      "items",
    ),
    "P10–P90": range ? `${between} [${range}]` : between,
    "mean SE": figure(
      of(({ estimate }) => mean(estimate.standardErrors)),
      error ?? null,
      "number",
    ),
    "both SE ≤ .35": figure(
      of(({ estimate }) => estimate.standardErrors.every((se) => se <= 0.35)),
      precise ?? null,
    ),
    "right class": figure(
      of(({ isRight }) => isRight),
      right ?? null,
    ),
    "told clear": figure(
      of(({ isClear }) => isClear),
      clear ?? null,
    ),
    "clear and right": figure(
      groups.map((told) => told.filter(({ isClear }) => isClear).map(({ isRight }) => isRight)),
      clearRight ?? null,
    ),
    "90 % interval covers": figure(
      groups.map((told) => told.flatMap(({ estimate, theta }) => theta.map(covered(estimate)))),
      theirs && 0.9,
    ),
  };
}

const covered =
  ({ means, standardErrors }: Estimate) =>
  (theta: number, k: number) =>
    Math.abs(theta - (means[k] ?? 0)) <= NINETY * (standardErrors[k] ?? 0);
