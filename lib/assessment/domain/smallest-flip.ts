import { blurredClassWeights } from "@/lib/psychometrics/blurred-class-weights";
import {
  type ClassProbabilities,
  classProbabilities,
} from "@/lib/psychometrics/class-probabilities";
import { type ClassName, type ClassWeights, classWeights } from "@/lib/psychometrics/class-weights";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { flipField, type Move } from "@/lib/psychometrics/flip-field";
import type { Answers, Cuts, Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { posterior } from "@/lib/psychometrics/posterior";
import type { Estimate } from "@/lib/psychometrics/posterior-moments";
import type { ScoringTables } from "@/lib/psychometrics/scoring-tables";
import { smallestFlip as search } from "@/lib/psychometrics/smallest-flip";
import { verdict } from "@/lib/psychometrics/verdict";
import { hasDoubt, widenedPosterior } from "@/lib/psychometrics/widened-posterior";
import { CATEGORIES } from "./instrument";
import type { Outcome } from "./outcome";
import type { Flip, FlipChange } from "./score";
import { OUTCOME_OF } from "./verdict-of";

/** The largest set looked for: a reading that outlasts six changed answers is a firm one. */
export const MOST_FLIPPED = 6;
/** By how much the other reading must lead, so that the finer grid of the report agrees. */
const MARGIN = 0.02;
/** Sets that are tried in full before none is believed. */
const TRIES = 3;

/**
 * The smallest set of answers that would turn the reading into another one.
 *
 * Searched on the plain posterior, with the report's doubt about the parameters blurred into the class borders
 * (whole for one and two answers, greedy with exchange for three to six); what is found is read again with that
 * doubt drawn anew, and counts only if another reading then leads by .02. If it does not, more is asked of
 * the search. About 8 ms of processor time, and 16 for each reading again.
 *
 * @param tables  of `graded`, 31 points
 * @param given   keyed answers in the order of `graded.items`; the same raw, to say where each would have to
 *   go; the estimate and the leading outcome of the report
 * @returns the answers and the reading they would give, or null when no six answers do it
 * @see assessment method §1, Classification
 */
export function smallestFlip(
  graded: GradedInstrument,
  tables: ScoringTables,
  { keyed, raw, estimate, leading }: Given,
): Flip | null {
  const weights = weightsFor(tables.points, graded.cuts ?? { tau: [0, 0], delta: 0 });
  const doubt = { whole: estimate, plain: eapEstimate(tables, keyed) };
  const field = flipField(tables, keyed, blurredClassWeights(weights.fine, tables.points, doubt));
  for (let asked = 0; asked < TRIES; asked++) {
    const margin = MARGIN * (1 + 2 * asked);
    const found = search(field, CLASS_OF[leading], { most: MOST_FLIPPED, margin });
    if (!found) return null;
    const changed = keyed.map((answer, at) => found.moves.find((m) => m.item === at)?.to ?? answer);
    const after = probabilitiesAfter(graded, tables, changed, weights.plain);
    const { likeliest } = verdict(after);
    if (after[likeliest] - after[CLASS_OF[leading]] >= MARGIN)
      return {
        outcome: OUTCOME_OF[likeliest],
        changes: found.moves.map((move) => changeOf(graded, raw, move)),
      };
  }
  return null;
}

type Given = { keyed: Answers; raw: Answers; estimate: Estimate; leading: Outcome };

const CLASS_OF = {
  specialist: "first",
  leadership: "second",
  hybrid: "hybrid",
  exploring: "exploring",
} as const satisfies Record<Outcome, ClassName>;

function probabilitiesAfter(
  graded: GradedInstrument,
  tables: ScoringTables,
  keyed: Answers,
  weights: ClassWeights,
): ClassProbabilities {
  const after = hasDoubt(graded)
    ? widenedPosterior(graded, keyed, tables.points).posterior
    : posterior(tables, keyed);
  return classProbabilities(after, weights);
}

/** The nearest answer on the person's own scale that counts as the one the move asks for. */
function changeOf({ items }: GradedInstrument, raw: Answers, { item, to }: Move): FlipChange {
  const graded = items[item];
  const given = raw[item] ?? 0;
  const near = Array.from({ length: CATEGORIES }, (_, value) => value)
    .filter((value) => graded && keyedAnswers([graded], [value])[0] === to)
    .sort((a, b) => Math.abs(a - given) - Math.abs(b - given));
  return { itemId: graded?.id ?? "", to: near[0] ?? given };
}

type Weights = { plain: ClassWeights; fine: ClassWeights };
let made: { key: string; weights: Weights } | null = null;

/** Class weights of the cuts used last, on the grid and on twice its points: one version is scored at a time. */
function weightsFor(points: number, cuts: Cuts): Weights {
  const key = JSON.stringify([points, cuts]);
  if (made?.key !== key) {
    const fine = classWeights(2 * (points - 1) + 1, cuts);
    made = { key, weights: { plain: classWeights(points, cuts), fine } };
  }
  return made.weights;
}
