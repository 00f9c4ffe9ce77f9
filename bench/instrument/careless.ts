import { FORM_LIMITS } from "@/lib/assessment/domain/form-limits";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import { isUnreliable, qualityFlags } from "@/lib/assessment/domain/quality-flags";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingSigns } from "@/lib/assessment/domain/sitting-signs";
import { seededRandom } from "@/lib/kernel/random";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { classWeights } from "@/lib/psychometrics/class-weights";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { personFit } from "@/lib/psychometrics/person-fit";
import { posterior } from "@/lib/psychometrics/posterior";
import { posteriorMoments } from "@/lib/psychometrics/posterior-moments";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { verdict } from "@/lib/psychometrics/verdict";
import { type Answerer, halfway, honest, random, straight } from "./answerers";
import { formOf } from "./bank";
import { figure, type Row } from "./comparison";

/** The cuts that the method's references use; it does not say which its figures for careless answers had. */
const STATED = { tau: [0.3, 0.3], delta: 0.5 };
const LZ = -2;
const RUN = 7;

type Group = {
  name: string;
  answerer: Answerer;
  theirs: { clear?: number; lz?: number; run?: number };
};

const GROUPS: readonly Group[] = [
  { name: "honest", answerer: honest, theirs: { lz: 0.01, run: 0.003 } },
  { name: "3 of 0–4 throughout", answerer: straight([3]), theirs: { lz: 0, run: 1 } },
  { name: "any one answer throughout", answerer: straight([0, 1, 2, 3, 4]), theirs: { run: 1 } },
  { name: "random over all five", answerer: random(0, 5), theirs: { clear: 0.85, lz: 0.97 } },
  {
    name: "random over the middle three",
    answerer: random(1, 3),
    theirs: { clear: 0.99, lz: 0 },
  },
  { name: "second half random", answerer: halfway, theirs: { lz: 0.62 } },
];

/** What the signs of quality catch on the form of 40, singly and as the product combines them. */
export function carelessRows(banks: readonly Instrument[], people: number, seed: number): Row[] {
  const sitters = banks.map((bank) => sittersOf(formOf(bank, "fixed32and8"), people));
  return GROUPS.map(({ name, answerer, theirs }, at) => {
    const groups = sitters.map((sit, b) => sit(answerer, seed + 1000 * at + b));
    const of = (value: (one: (typeof groups)[number][number]) => boolean) =>
      groups.map((group) => group.map(value));
    return {
      name,
      figures: {
        "clear, if nobody looked": figure(
          of(({ isClear }) => isClear),
          null,
        ),
        "clear at cuts of .3": figure(
          of(({ isClearAtStated }) => isClearAtStated),
          theirs.clear ?? null,
        ),
        "lz below −2": figure(
          of(({ lz }) => (lz ?? 0) < LZ),
          theirs.lz ?? null,
        ),
        "run of 7 or more": figure(
          of(({ run }) => run >= RUN),
          theirs.run ?? null,
        ),
        "held back by the product": figure(
          of(({ isHeld }) => isHeld),
          null,
        ),
      },
    };
  });
}

/** People on one bank: lz and classes with its true numbers, the product's flags with those it ships. */
function sittersOf(truth: Instrument, people: number) {
  const limits = FORM_LIMITS[FORM_V0.id];
  if (!limits) throw new Error(`no limits for ${FORM_V0.id}`);
  const shipped = { ...FORM_V0, graded: scoringInstrument(FORM_V0) };
  const tables = scoringTables(truth, 121);
  const weights = classWeights(121, truth.cuts ?? STATED);
  const stated = classWeights(121, STATED);
  return (answerer: Answerer, seed: number) => {
    const chance = seededRandom(seed);
    return Array.from({ length: people }, (_, index) => {
      const order = shownOrder(FORM_V0, seed + index);
      const raw = answerer(truth, order, chance);
      const answers = new Map([...raw].map(([id, value]) => [id, { value, milliseconds: null }]));
      const signs = sittingSigns(shipped, order, answers);
      const keyed = keyedAnswers(
        truth.items,
        truth.items.map(({ id }) => raw.get(id) ?? null),
      );
      const reading = posterior(tables, keyed);
      return {
        isClear: verdict(classProbabilities(reading, weights)).kind === "clear",
        isClearAtStated: verdict(classProbabilities(reading, stated)).kind === "clear",
        lz: personFit(truth, keyed, posteriorMoments(reading).means),
        run: signs.longestRun,
        isHeld: isUnreliable(qualityFlags(signs, limits)),
      };
    });
  };
}
