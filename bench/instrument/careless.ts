import { FORM_LIMITS } from "@/lib/assessment/domain/form-limits";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import { isUnreliable, qualityFlags } from "@/lib/assessment/domain/quality-flags";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingSigns } from "@/lib/assessment/domain/sitting-signs";
import { type Random, seededRandom } from "@/lib/kernel/random";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { classWeights } from "@/lib/psychometrics/class-weights";
import { drawnInstrument } from "@/lib/psychometrics/drawn-instrument";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { posterior } from "@/lib/psychometrics/posterior";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { verdict } from "@/lib/psychometrics/verdict";
import { proportion, type Row } from "./comparison";

const POINTS = 121;
const LZ = -2;
const RUN = 7;

const graded = scoringInstrument(FORM_V0);
const keyOf = new Map(graded.items.map((item) => [item.id, item]));

/** Raw answers by item id of one sitting in the order shown. */
type Answerer = (order: readonly string[], random: Random) => Map<string, number>;

const whole = (random: Random, from: number, count: number) =>
  from + Math.floor(random() * count);

/** Someone who answers by the model: the form's own numbers, or other plausible ones. */
const honest =
  (form: (random: Random) => Instrument): Answerer =>
  (order, random) => {
    const own = form(random);
    const keyed = simulatedAnswers(own, simulatedTheta(graded, random), random);
    const raw = new Map(
      own.items.map(({ id, reversed, categories }, j) => {
        const answer = keyed[j] ?? 0;
        return [id, reversed ? categories - 1 - answer : answer];
      }),
    );
    return new Map(order.map((id) => [id, raw.get(id) ?? whole(random, 0, 5)]));
  };

const answering =
  (answer: (random: Random) => number): Answerer =>
  (order, random) =>
    new Map(order.map((id) => [id, answer(random)]));

const byTheModel = honest(() => graded);

const straight: Answerer = (order, random) => {
  const always = whole(random, 0, 5);
  return new Map(order.map((id) => [id, always]));
};

const half: Answerer = (order, random) => {
  const answers = byTheModel(order, random);
  order.forEach((id, at) => {
    if (at >= order.length / 2) answers.set(id, whole(random, 0, 5));
  });
  return answers;
};

type Theirs = { clear: number | null; lz: number | null; run: number | null };
const NOTHING: Theirs = { clear: null, lz: null, run: null };

const GROUPS: readonly { name: string; answerer: Answerer; theirs: Theirs }[] = [
  { name: "honest, by the form's numbers", answerer: byTheModel, theirs: { clear: null, lz: 0.01, run: 0.003 } },
  { name: "honest, by other plausible numbers", answerer: honest((random) => drawnInstrument(graded, random)), theirs: NOTHING },
  { name: "one answer throughout", answerer: straight, theirs: { clear: null, lz: 0, run: 1 } },
  { name: "random over all five", answerer: answering((random) => whole(random, 0, 5)), theirs: { clear: 0.85, lz: 0.97, run: null } },
  { name: "random over the middle three", answerer: answering((random) => whole(random, 1, 3)), theirs: { clear: 0.99, lz: 0, run: null } },
  { name: "second half random", answerer: half, theirs: { clear: null, lz: 0.62, run: null } },
];

/** What the signs of quality catch on the form of 40, by single sign and as the product combines them. */
export function carelessRows(people: number, seed: number): Row[] {
  const limits = FORM_LIMITS[FORM_V0.id];
  if (!limits) throw new Error(`no limits for ${FORM_V0.id}`);
  const tables = scoringTables(graded, POINTS);
  const weights = classWeights(POINTS, graded.cuts ?? { tau: [0, 0], delta: 0.5 });
  return GROUPS.map(({ name, answerer, theirs }, group) => {
    const random = seededRandom(seed + group);
    const sittings = Array.from({ length: people }, (_, index) => {
      const order = shownOrder(FORM_V0, seed + index);
      const raw = answerer(order, random);
      const answers = new Map([...raw].map(([id, value]) => [id, { value, milliseconds: null }]));
      const signs = sittingSigns({ ...FORM_V0, graded }, order, answers);
      const keyed = keyedAnswers([...keyOf.values()], [...keyOf.keys()].map((id) => raw.get(id) ?? null));
      const { kind } = verdict(classProbabilities(posterior(tables, keyed), weights));
      return { signs, isClear: kind === "clear", isHeld: isUnreliable(qualityFlags(signs, limits)) };
    });
    return {
      name,
      figures: {
        "clear, if nobody looked": proportion(sittings.map(({ isClear }) => isClear), theirs.clear),
        "lz < −2": proportion(sittings.map(({ signs }) => (signs.lz ?? 0) < LZ), theirs.lz, 0.001),
        "run ≥ 7": proportion(sittings.map(({ signs }) => signs.longestRun >= RUN), theirs.run, 0.001),
        "held back by the product": proportion(sittings.map(({ isHeld }) => isHeld), null),
      },
    };
  });
}
