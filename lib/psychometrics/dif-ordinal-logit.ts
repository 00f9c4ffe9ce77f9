import { chiSquareTail } from "./chi-square-tail";
import { flaggedByFalseDiscovery } from "./flagged-by-false-discovery";
import { ordinalLogit } from "./ordinal-logit";

/** Differential functioning of one item: `total` tests uniform and non-uniform together (2 df). */
export type OrdinalLogitDif = {
  logLik: { none: number; theta: number; group: number; interaction: number };
  uniform: { chiSquare: number; p: number };
  total: { chiSquare: number; p: number };
  deltaR2: number;
  groupCoefficient: number;
};

const RATE = 0.01;
const LEAST_EFFECT = 0.02;

/**
 * Differential item functioning by nested ordinal logits.
 *
 * y ~ 1, y ~ θ, y ~ θ + g, y ~ θ + g + θg; χ² = 2 (ℓ₃ − ℓ₁) on 2 df; McFadden's ΔR² = (ℓ₁ − ℓ₃)/ℓ₀.
 *
 * @param answers    keyed answers to the item, complete
 * @param theta      EAP of the same people
 * @param group      1 = reference, 2 = focal, same people
 * @param categories K
 * @returns log likelihoods, tests, effect, and the group's coefficient in logits (positive = the
 *   focal group answers higher at equal theta)
 * @throws RangeError when lengths differ or a category is empty
 * @see Choi, Gibbons & Crane (2011), J. Stat. Softw. 39(8); assessment method §2.12
 */
export function difOrdinalLogit(
  answers: readonly number[],
  theta: readonly number[],
  { group, categories }: { group: readonly number[]; categories: number },
): OrdinalLogitDif {
  if (theta.length !== answers.length || group.length !== answers.length)
    throw new RangeError("answers, theta and group must be of the same people");
  const at = (values: readonly number[], i: number) => values[i] ?? 0;
  const nested = (row: (i: number) => number[]) =>
    ordinalLogit(
      answers,
      answers.map((_, i) => row(i)),
      categories,
    );
  const none = nested(() => []).logLik;
  const first = nested((i) => [at(theta, i)]).logLik;
  const second = nested((i) => [at(theta, i), at(group, i)]);
  const third = nested((i) => [at(theta, i), at(group, i), at(theta, i) * at(group, i)]).logLik;
  const test = (logLik: number, df: number) => {
    const chiSquare = Math.max(0, 2 * (logLik - first));
    return { chiSquare, p: chiSquareTail(chiSquare, df) };
  };
  return {
    logLik: { none, theta: first, group: second.logLik, interaction: third },
    uniform: test(second.logLik, 1),
    total: test(third, 2),
    deltaR2: (first - third) / none,
    groupCoefficient: second.coefficients[1] ?? 0,
  };
}

/**
 * Items to take out of scoring until reviewed: significant at a false discovery rate of .01 over
 * all items, and ΔR² ≥ .02.
 *
 * @param items one result per item
 * @returns one boolean per item
 */
export function difFlags(items: readonly OrdinalLogitDif[]): boolean[] {
  const significant = flaggedByFalseDiscovery(
    items.map(({ total }) => total.p),
    RATE,
  );
  return items.map(({ deltaR2 }, j) => (significant[j] ?? false) && deltaR2 >= LEAST_EFFECT);
}
