import { cronbachAlpha } from "./cronbach-alpha";

/** How well a facet's true score is predicted from its own score and from the total, each in [0, 1]. */
export type AddedValue = { fromOwn: number; fromTotal: number; addsValue: boolean };

/**
 * Haberman's test whether a subscore says more about its facet than the total score does.
 *
 * PRMSE (proportional reduction in mean squared error) of the facet's true score s_t:
 * from its own score s: α_s; from the total x: cov(s_t, x)² / (α_s σ²_s σ²_x), with
 * cov(s_t, x) = cov(s, x) − σ²_s (1 − α_s), since the error of s is part of x.
 *
 * @param facet  complete keyed answers to the facet's items, one row per person
 * @param others total of the same people over the scale's other items, same order
 * @returns both PRMSEs; the facet is worth showing only if `fromOwn` exceeds `fromTotal`. A facet
 *   without reliability (α ≤ 0) adds none: 0, 0, false
 * @throws RangeError when rows and totals differ in number, and as `cronbachAlpha`
 * @see Haberman (2008), J. Educ. Behav. Stat. 33(2), 204–229; assessment method §2.10
 */
export function addedValue(
  facet: readonly (readonly number[])[],
  others: readonly number[],
): AddedValue {
  if (facet.length !== others.length)
    throw new RangeError(`${facet.length} rows for ${others.length} totals`);
  const reliability = cronbachAlpha(facet);
  const own = facet.map((row) => row.reduce((sum, answer) => sum + answer, 0));
  const total = own.map((score, i) => score + (others[i] ?? 0));
  const [ownVariance, totalVariance] = [covariance(own, own), covariance(total, total)];
  if (!(reliability > 0 && totalVariance > 0))
    return { fromOwn: 0, fromTotal: 0, addsValue: false };
  const shared = covariance(own, total) - ownVariance * (1 - reliability);
  const fromTotal = Math.min(1, shared ** 2 / (reliability * ownVariance * totalVariance));
  return { fromOwn: reliability, fromTotal, addsValue: reliability > fromTotal };
}

function covariance(first: readonly number[], second: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [a, b] = [mean(first), mean(second)];
  const sum = first.reduce((total, x, i) => total + (x - a) * ((second[i] ?? 0) - b), 0);
  return sum / (first.length - 1);
}
