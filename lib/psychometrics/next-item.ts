import type { Instrument } from "./instrument";
import { itemInformation } from "./item-information";

/** How the next item is chosen: 1-D maximum information, or the determinant rule (any dimension). */
export type SelectionRule = "fisher" | "d";

/** A candidate with its criterion: the higher, the more it would tell. */
export type Candidate = { item: number; criterion: number };

/**
 * The most telling next items of an adaptive test, best first.
 *
 * fisher: a² I_z(θ̂). d: det(Φ⁻¹ + Σ_given I_i(θ̂) + I_j(θ̂)), Φ the prior covariance, I = I_z a aᵀ,
 * evaluated as det(M)(1 + I_z aᵀ M⁻¹ a), M = Φ⁻¹ + Σ_given.
 *
 * @param instrument one dimension for fisher, one or two for d
 * @param theta      where to look: the running EAP, 0 before the first answer
 * @param options    given: items already given; open: items that may be given, by rising index;
 *   rule; count: how many candidates, 1 unless given
 * @returns up to `count` open items by falling criterion; ties by lowest index
 * @throws RangeError on fisher in two dimensions
 * @see Segall (1996), Psychometrika 61(2), 331–354 (mirtCAT DPrule); assessment method §2.7
 */
export function nextItems(
  instrument: Instrument,
  theta: readonly number[],
  {
    given,
    open,
    rule,
    count = 1,
  }: { given: readonly number[]; open: readonly number[]; rule: SelectionRule; count?: number },
): Candidate[] {
  if (instrument.dimensions.length === 2 && rule === "fisher")
    throw new RangeError("fisher needs one dimension");
  const [m11, m12, m22] = rule === "fisher" ? [0, 0, 1] : precision(instrument, theta, given);
  const best: Candidate[] = [];
  for (const item of open) {
    const { slopes = NOTHING, intercepts = NOTHING } = instrument.items[item] ?? {};
    const [first = 0, second = 0] = slopes;
    const z = first * (theta[0] ?? 0) + second * (theta[1] ?? 0);
    const size = m22 * first * first - 2 * m12 * first * second + m11 * second * second;
    const criterion = m11 * m22 - m12 * m12 + itemInformation(z, intercepts) * size;
    const worst = best[best.length - 1];
    if (best.length < count || (worst && criterion > worst.criterion))
      insert(best, { item, criterion }, count);
  }
  return best;
}

const NOTHING: readonly number[] = [];

function insert(best: Candidate[], candidate: Candidate, count: number) {
  const after = best.findIndex(({ criterion }) => candidate.criterion > criterion);
  best.splice(after === -1 ? best.length : after, 0, candidate);
  if (best.length > count) best.pop();
}

/** Φ⁻¹ plus what the given items tell, as (M₁₁, M₁₂, M₂₂); M₂₂ = 1 and M₁₂ = 0 in one dimension. */
function precision(
  { dimensions, correlation, items }: Instrument,
  theta: readonly number[],
  given: readonly number[],
): [number, number, number] {
  const left = dimensions.length === 2 ? 1 - correlation * correlation : 1;
  let [m11, m12, m22] =
    dimensions.length === 2 ? [1 / left, -correlation / left, 1 / left] : [1, 0, 1];
  for (const index of given) {
    const { slopes = NOTHING, intercepts = NOTHING } = items[index] ?? {};
    const [first = 0, second = 0] = slopes;
    const z = first * (theta[0] ?? 0) + second * (theta[1] ?? 0);
    const size = itemInformation(z, intercepts);
    m11 += size * first * first;
    m12 += size * first * second;
    m22 += size * second * second;
  }
  return [m11, m12, m22];
}
