import { type Random, seededRandom } from "@/lib/kernel/random";
import { adaptiveChoice, MOST_ITEMS } from "@/lib/psychometrics/adaptive-choice";
import { adaptiveStop } from "@/lib/psychometrics/adaptive-stop";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { type ClassName, classWeights } from "@/lib/psychometrics/class-weights";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { expectedDrops } from "@/lib/psychometrics/expected-drops";
import type { Answers, Cuts, Instrument } from "@/lib/psychometrics/instrument";
import { nextItems } from "@/lib/psychometrics/next-item";
import { posterior } from "@/lib/psychometrics/posterior";
import { type Estimate, posteriorMoments } from "@/lib/psychometrics/posterior-moments";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { verdict } from "@/lib/psychometrics/verdict";
import { BANK, FORMS } from "./bank";
import { average, proportion, type Row } from "./comparison";
import { mean, quantile } from "./statistics";

const POINTS = 121;
/** Half a 90 % interval, in standard errors. */
const NINETY = 1.645;
const GAIN = { items: 20, standardError: 0.005 };

/** Which items of the bank a simulated person is given. */
type Sitting = (answers: Answers, random: Random) => number[];

type Told = {
  items: number;
  estimate: Estimate;
  theta: readonly number[];
  isRight: boolean;
  isClear: boolean;
};

/** What the method's table says of a form; null where it says nothing. */
type Theirs = {
  items: number;
  between: string;
  error: number;
  precise: number | null;
  right: number;
  clear: number;
  clearRight: number;
};

const indicesOf = (form: Instrument) => {
  const ids = new Set(form.items.map(({ id }) => id));
  return BANK.items.flatMap(({ id }, j) => (ids.has(id) ? [j] : []));
};

const fixed = (form: Instrument): Sitting => {
  const indices = indicesOf(form);
  return () => indices;
};

const coarse = scoringTables(BANK);
const fine = scoringTables(BANK, POINTS);

const seen = (answers: Answers, given: readonly number[]): Answers =>
  answers.map((answer, j) => (given.includes(j) ? answer : null));

/** The determinant rule alone, stopped by precision, by little to gain, or by length. */
function plainAdaptive(stopError: number, least: number): Sitting {
  const bank = indicesOf(FORMS.numbered);
  return (answers) => {
    const given: number[] = [];
    for (;;) {
      const estimate = eapEstimate(coarse, seen(answers, given));
      const isPrecise = estimate.standardErrors.every((se) => se <= stopError);
      if (given.length >= MOST_ITEMS || (given.length >= least && isPrecise)) return given;
      const theta = given.length === 0 ? [0, 0] : estimate.means;
      const open = bank.filter((j) => !given.includes(j));
      const [best] = nextItems(BANK, theta, { given, open, rule: "d" });
      if (!best) return given;
      const drops = expectedDrops(BANK, estimate, best.item);
      if (given.length >= GAIN.items && drops.every((drop) => drop < GAIN.standardError))
        return given;
      given.push(best.item);
    }
  };
}

/** What the product does: content cells, one of the best three, and its own stop rule. */
const fullRule: Sitting = (answers, random) => {
  const bank = FORMS.numbered;
  const at = indicesOf(bank);
  const given: number[] = [];
  for (;;) {
    const shown = given.map((j) => at[j] ?? 0);
    const estimate = eapEstimate(coarse, seen(answers, shown));
    if (adaptiveStop(bank, estimate, given)) return shown;
    const theta = given.length === 0 ? [0, 0] : estimate.means;
    const next = adaptiveChoice(bank, theta, { given, last: [], random });
    if (next === null) return shown;
    given.push(next);
  }
};

const ROWS: readonly { name: string; sitting: Sitting; theirs: Theirs | null }[] = [
  {
    name: "fixed 24 statements",
    sitting: fixed(FORMS.fixed24),
    theirs: { items: 24, between: "", error: 0.383, precise: 0, right: 0.77, clear: 0.62, clearRight: 0.9 },
  },
  {
    name: "fixed 24 + 8 pairs",
    sitting: fixed(FORMS.fixed24and8),
    theirs: { items: 32, between: "", error: 0.333, precise: 0.74, right: 0.82, clear: 0.7, clearRight: 0.92 },
  },
  {
    name: "fixed 32 + 8 (form v0)",
    sitting: fixed(FORMS.fixed32and8),
    theirs: { items: 40, between: "", error: 0.284, precise: 0.97, right: 0.84, clear: 0.74, clearRight: 0.93 },
  },
  {
    name: "adaptive, both SE ≤ .35, 12 to 36 items",
    sitting: plainAdaptive(0.35, 12),
    theirs: { items: 19.6, between: "16–23", error: 0.337, precise: 0.86, right: 0.81, clear: 0.68, clearRight: 0.92 },
  },
  {
    name: "adaptive, the full rule of §2.7",
    sitting: fullRule,
    theirs: { items: 20.6, between: "17–24", error: 0.335, precise: 0.93, right: 0.8, clear: 0.68, clearRight: 0.9 },
  },
  {
    name: "adaptive, both SE ≤ .40",
    sitting: plainAdaptive(0.4, 1),
    theirs: { items: 13.7, between: "", error: 0.38, precise: null, right: 0.79, clear: 0.64, clearRight: 0.91 },
  },
  {
    name: "whole bank, situations at a = .8",
    sitting: fixed(FORMS.whole),
    theirs: { items: 60, between: "", error: 0.243, precise: 0.998, right: 0.86, clear: 0.77, clearRight: 0.94 },
  },
  { name: "whole bank without the situations", sitting: fixed(FORMS.numbered), theirs: null },
];

/** The table "Length and accuracy" of the method's §1, by the shipped engine on the shipped bank. */
export function lengthRows(people: number, seed: number): Row[] {
  const cuts = BANK.cuts ?? { tau: [0, 0], delta: 0.5 };
  const weights = classWeights(POINTS, cuts);
  const random = seededRandom(seed);
  const everyone = Array.from({ length: people }, () => {
    const theta = simulatedTheta(BANK, random);
    return { theta, answers: simulatedAnswers(BANK, theta, random) };
  });
  return ROWS.map(({ name, sitting, theirs }) => {
    const chance = seededRandom(seed + 1);
    const told = everyone.map(({ theta, answers }): Told => {
      const given = sitting(answers, chance);
      const reading = posterior(fine, seen(answers, given));
      const { kind, likeliest } = verdict(classProbabilities(reading, weights));
      return {
        items: given.length,
        estimate: posteriorMoments(reading),
        theta,
        isRight: likeliest === trueClass(theta, cuts),
        isClear: kind === "clear",
      };
    });
    return { name, figures: figures(told, theirs) };
  });
}

function figures(told: readonly Told[], theirs: Theirs | null): Row["figures"] {
  const lengths = told.map(({ items }) => items);
  const clear = told.filter(({ isClear }) => isClear);
  const errors = told.map(({ estimate }) => mean(estimate.standardErrors));
  const between = `${quantile(lengths, 0.1)}–${quantile(lengths, 0.9)}`;
  return {
    items: average(lengths, theirs?.items ?? null, { unit: "items", digit: 0.1 }),
    "P10–P90": theirs?.between ? `${between} (${theirs.between})` : between,
    "mean SE": average(errors, theirs?.error ?? null, { unit: "number", digit: 0.001 }),
    "both SE ≤ .35": proportion(
      told.map(({ estimate }) => estimate.standardErrors.every((se) => se <= 0.35)),
      theirs?.precise ?? null,
    ),
    "right class": proportion(
      told.map(({ isRight }) => isRight),
      theirs?.right ?? null,
    ),
    "told clear": proportion(
      told.map(({ isClear }) => isClear),
      theirs?.clear ?? null,
    ),
    "clear and right": proportion(
      clear.map(({ isRight }) => isRight),
      theirs?.clearRight ?? null,
    ),
    "90 % interval covers": proportion(
      told.flatMap(({ estimate, theta }) => theta.map((t, k) => covers(estimate, t, k))),
      0.9,
    ),
  };
}

const covers = ({ means, standardErrors }: Estimate, theta: number, k: number) =>
  Math.abs(theta - (means[k] ?? 0)) <= NINETY * (standardErrors[k] ?? 0);

function trueClass([s = 0, l = 0]: readonly number[], { tau, delta }: Cuts): ClassName {
  const [above, beyond] = [s - (tau[0] ?? 0), l - (tau[1] ?? 0)];
  if (above >= 0 && above - beyond >= delta) return "first";
  if (beyond >= 0 && beyond - above >= delta) return "second";
  return above >= 0 && beyond >= 0 ? "hybrid" : "exploring";
}
