/** From here on, in percentage points, growth differs from that of all occupations. Our own cut. */
const ALIKE = 1;

/**
 * Growth over ten years in words, beside that of all occupations.
 *
 * @param pct  change of employment in percent; null where it was not projected
 * @param all  the same for all occupations together; null where it is not known
 */
export function growthWords(pct: number | null, all: number | null): string {
  if (pct === null) return "No outlook was published for this work.";
  const rounded = Math.abs(pct);
  const moves =
    pct === 0
      ? "The number of jobs is expected to stay the same"
      : `The number of jobs is expected to ${pct > 0 ? "grow" : "shrink"} by ${rounded}\u00a0%`;
  if (all === null) return `${moves}.`;
  return `${moves}, ${besideWords(pct - all)} all occupations together (${all < 0 ? "−" : ""}${Math.abs(all)}\u00a0%).`;
}

function besideWords(difference: number): string {
  if (Math.abs(difference) < ALIKE) return "about as";
  return difference > 0 ? "better than" : "worse than";
}

const whole = new Intl.NumberFormat("en");

/** Thousands as a count of jobs: 194.5 is "about 194,500". */
export const jobsWords = (thousands: number): string =>
  `about ${whole.format(Math.round(thousands * 10) * 100)}`;
