import type { Instrument } from "./instrument";
import { itemInformation } from "./item-information";

/** How the next item is chosen: 1-D maximum information, or the determinant rule (any dimension). */
export type SelectionRule = "fisher" | "d";

/** A candidate with its criterion: the higher, the more it would tell. */
export type Candidate = { item: number; criterion: number };

/**
 * Candidates for the next item of an adaptive test, best first.
 *
 * fisher: a² I_z(θ̂). d: det(Φ⁻¹ + Σ_given I_i(θ̂) + I_j(θ̂)), Φ the prior covariance, I = I_z a aᵀ.
 *
 * @param instrument one dimension for fisher, one or two for d
 * @param theta      where to look: the running EAP, 0 before the first answer
 * @param options    given: items already given; open: items that may be given; rule
 * @returns open items by falling criterion; ties by lowest index
 * @throws RangeError on fisher in two dimensions
 * @see Segall (1996), Psychometrika 61(2), 331–354 (mirtCAT DPrule); assessment method §2.7
 */
export function nextItems(
  instrument: Instrument,
  theta: readonly number[],
  { given, open, rule }: { given: readonly number[]; open: readonly number[]; rule: SelectionRule },
): Candidate[] {
  const two = instrument.dimensions.length === 2;
  if (two && rule === "fisher") throw new RangeError("fisher needs one dimension");
  const pieceOf = (index: number) => information(instrument, theta, index);
  const base = rule === "d" ? precision(instrument, given.map(pieceOf)) : [0, 0, 0];
  const [b11 = 0, b12 = 0, b22 = 0] = base;
  const ranked = open.map((item) => {
    const [i11, i12, i22] = pieceOf(item);
    const criterion = two ? (b11 + i11) * (b22 + i22) - (b12 + i12) ** 2 : b11 + i11;
    return { item, criterion };
  });
  return ranked.sort((a, b) => b.criterion - a.criterion || a.item - b.item);
}

/** I_z a aᵀ as (I₁₁, I₁₂, I₂₂); only the first counts in one dimension. */
function information({ items }: Instrument, theta: readonly number[], index: number) {
  const { slopes = [], intercepts = [] } = items[index] ?? {};
  const [first = 0, second = 0] = slopes;
  const z = first * (theta[0] ?? 0) + second * (theta[1] ?? 0);
  const size = itemInformation(z, intercepts);
  return [size * first * first, size * first * second, size * second * second] as const;
}

/** Φ⁻¹ plus what the given items tell. */
function precision(
  { dimensions, correlation }: Instrument,
  pieces: readonly (readonly [number, number, number])[],
): number[] {
  const left = dimensions.length === 2 ? 1 - correlation * correlation : 1;
  const prior = dimensions.length === 2 ? [1 / left, -correlation / left, 1 / left] : [1, 0, 0];
  return prior.map((value, k) => pieces.reduce((sum, piece) => sum + (piece[k] ?? 0), value));
}
