import { chiSquareTail } from "./chi-square-tail";
import type { Answers, Instrument } from "./instrument";
import { marginalFit } from "./marginal-fit";
import type { Group, MarginalModel } from "./marginal-model";
import { responsePatterns } from "./response-patterns";
import { defaultPoints } from "./scoring-tables";
import { startValues } from "./start-values";

/** All items equal across groups; only the focal group's mean and variance are free. */
export type DifBaseline = { logLik: number; mean: number; variance: number };

/** One item freed against the baseline. */
export type LikelihoodRatioDif = { id: string; chiSquare: number; df: number; p: number };

const CAP = 2000;

/**
 * Differential item functioning by likelihood ratio of nested IRT models.
 *
 * Baseline: parameters equal, focal θ ~ N(μ, σ²) free. Each item in turn gets its own numbers in the
 * focal group; X² = 2 (ℓ_freed − ℓ_baseline), df = numbers freed.
 *
 * @param instrument one dimension
 * @param people     keyed answers of reference and focal group
 * @param tolerance  of each fit, 1e−5 unless given
 * @returns the baseline and one test per item
 * @throws RangeError when the instrument has two dimensions
 * @public confirms what `difOrdinalLogit` flags
 * @see Thissen, Steinberg & Wainer (1993), in Differential Item Functioning; method §2.12
 */
export function difLikelihoodRatio(
  instrument: Instrument,
  people: { reference: readonly Answers[]; focal: readonly Answers[] },
  tolerance = 1e-5,
): { baseline: DifBaseline; items: LikelihoodRatioDif[] } {
  if (instrument.dimensions.length !== 1) throw new RangeError("one dimension is needed");
  const everyone = [...people.reference, ...people.focal];
  const starts = instrument.items.map((item, j) =>
    startValues(
      item,
      everyone.map((answers) => answers[j] ?? null),
    ),
  );
  const own = starts.map((_, j) => j);
  const group = (some: readonly Answers[], free: boolean): Group => ({
    patterns: responsePatterns(some),
    blocks: own,
    free,
  });
  const reference = group(people.reference, false);
  const focal = group(people.focal, true);
  const points = defaultPoints(1);
  const shared = { groups: [reference, focal], correlation: null, points };
  const constrained = marginalFit({ ...shared, items: starts }, { tolerance, cap: CAP });
  const items = constrained.items.map((item, j) => {
    const blocks = own.map((block) => (block === j ? constrained.items.length : block));
    const freed: MarginalModel = {
      ...shared,
      items: [...constrained.items, item],
      groups: [reference, { ...focal, blocks }],
    };
    const { fit } = marginalFit(freed, { tolerance, cap: CAP });
    const chiSquare = Math.max(0, 2 * (fit.logLik - constrained.fit.logLik));
    const df = item.intercepts.length + item.slopes.length;
    return { id: item.id, chiSquare, df, p: chiSquareTail(chiSquare, df) };
  });
  const { mean = 0, variance = 1 } = constrained.distributions[1] ?? {};
  return { baseline: { logLik: constrained.fit.logLik, mean, variance }, items };
}
