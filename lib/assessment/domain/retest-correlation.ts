const QUARTER = 92;
const YEAR = 366;

/**
 * How much of a true orientation is expected to be the same again: .85 up to three months, .75 up to a year,
 * .70 beyond. A judgement from the literature, not an estimate from our own data.
 *
 * @param days between the two sittings, ≥ 0
 * @see assessment method §1 (Change); Gaudron & Vautier 2007; Low et al. 2005
 */
export function retestCorrelation(days: number): number {
  if (days <= QUARTER) return 0.85;
  return days <= YEAR ? 0.75 : 0.7;
}
