import { seededRandom } from "@/lib/kernel/random";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { CLASSES, type ClassName, classWeights } from "@/lib/psychometrics/class-weights";
import type { Cuts, Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { posterior } from "@/lib/psychometrics/posterior";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { verdict } from "@/lib/psychometrics/verdict";

/** The correlation assumed in scoring: 0.2 is shipped, the others are what it might be instead. */
const ASSUMED = [0, 0.2, 0.5] as const;
const SHIPPED = 0.2;
const POINTS = 61;

/** Shares of people, 0..1, when answers are read with one assumed correlation. */
export type CorrelationReading = {
  assumed: number;
  right: number;
  clear: number;
  clearAndRight: number;
  /** Whose likeliest reading is another one than with the shipped correlation. */
  differs: number;
};

/**
 * What results would say if another correlation of the two sides were assumed: people are simulated with .2,
 * answer every item by the model, and are read with 0, .2 and .5. Parameter doubt is left out.
 *
 * @param graded with cuts
 * @param people how many; 2,000 for the printed figures
 * @see assessment method §2.3
 */
export function correlationSensitivity(
  graded: GradedInstrument & { cuts: Cuts },
  people: number,
  seed: number,
): CorrelationReading[] {
  const random = seededRandom(seed);
  const weights = classWeights(POINTS, graded.cuts);
  const tables = ASSUMED.map((correlation) => scoringTables({ ...graded, correlation }, POINTS));
  const readings = Array.from({ length: people }, () => {
    const theta = simulatedTheta({ ...graded, correlation: SHIPPED }, random);
    const answers = simulatedAnswers(graded, theta, random);
    const truth = classOf(theta, graded.cuts);
    const read = tables.map((own) => verdict(classProbabilities(posterior(own, answers), weights)));
    return { truth, read };
  });
  const shipped = ASSUMED.indexOf(SHIPPED);
  return ASSUMED.map((assumed, at) => {
    const own = readings.flatMap(({ truth, read }) => {
      const mine = read[at];
      return mine ? [{ truth, mine, usual: read[shipped]?.likeliest }] : [];
    });
    const clear = own.filter(({ mine }) => mine.kind === "clear");
    const isRight = ({ truth, mine }: (typeof own)[number]) => mine.likeliest === truth;
    return {
      assumed,
      right: own.filter(isRight).length / people,
      clear: clear.length / people,
      clearAndRight: clear.filter(isRight).length / Math.max(1, clear.length),
      differs: own.filter(({ mine, usual }) => mine.likeliest !== usual).length / people,
    };
  });
}

function classOf([first = 0, second = 0]: readonly number[], { tau, delta }: Cuts): ClassName {
  const [above, beyond] = [first - (tau[0] ?? 0), second - (tau[1] ?? 0)];
  if (above >= 0 && above - beyond >= delta) return "first";
  if (beyond >= 0 && beyond - above >= delta) return "second";
  return above >= 0 && beyond >= 0 ? "hybrid" : CLASSES[3];
}
