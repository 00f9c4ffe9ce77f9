/** A probability as people read it, on one line: nothing is said to be impossible or certain. */
export function inPercent(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent < 1) return "under 1\u00a0%";
  return percent > 99 ? "over 99\u00a0%" : `${percent}\u00a0%`;
}
