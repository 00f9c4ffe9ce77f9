import type { Instrument } from "./instrument";
import type { ParameterCovariance } from "./parameter-covariance";

/** Standard errors in the shape of the parameters; a slope fixed at 0 has 0. */
export type ParameterErrors = {
  items: { id: string; slopes: number[]; intercepts: number[] }[];
  correlation: number | null;
};

/**
 * Standard errors of calibrated parameters: the roots of the diagonal of their covariance.
 *
 * @param instrument calibrated
 * @param covariance of its numbers, from `parameterCovariance`
 * @returns one number ≥ 0 per parameter, in its own unit (logits per theta, logits)
 * @see assessment method §2.9
 */
export function parameterStandardErrors(
  { items }: Instrument,
  covariance: ParameterCovariance,
): ParameterErrors {
  return {
    items: items.map(({ id, slopes, intercepts }, j) => {
      let at = 0;
      const next = () => {
        const variance = covariance.items[j]?.[at]?.[at] ?? Number.NaN;
        at++;
        return Math.sqrt(variance);
      };
      return {
        id,
        slopes: slopes.map((slope) => (slope === 0 ? 0 : next())),
        intercepts: intercepts.map(next),
      };
    }),
    correlation: covariance.correlation === null ? null : Math.sqrt(covariance.correlation),
  };
}
