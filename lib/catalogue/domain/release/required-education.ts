type Shares = ReadonlyMap<number, number>;

/** Mean category 1–12 of required education, by the percent of workers who named it; null where nobody did. */
export function meanRequiredEducation(shares: Shares): number | null {
  let sum = 0;
  let all = 0;
  for (const [category, percent] of shares) {
    sum += category * percent;
    all += percent;
  }
  return all === 0 ? null : sum / all;
}

/** Categories 1–12 of the release in a few words each. */
const NAMES = [
  "Less than high school",
  "High school or equivalent",
  "Post-secondary certificate",
  "Some college courses",
  "Associate's degree",
  "Bachelor's degree",
  "Post-baccalaureate certificate",
  "Master's degree",
  "Post-master certificate",
  "First professional degree",
  "Doctoral degree",
  "Post-doctoral training",
];

/** The education most workers name, the lower one of two as frequent; null where nobody named any. */
export function modalEducation(shares: Shares): string | null {
  let modal: number | null = null;
  let most = 0;
  for (const [category, percent] of [...shares].sort(([a], [b]) => a - b)) {
    if (percent <= most) continue;
    modal = category;
    most = percent;
  }
  return modal === null ? null : (NAMES[modal - 1] ?? null);
}

/** From this category on, related experience is over four years. */
const OVER_FOUR_YEARS = 8;

/** Percent of workers who name more than four years of related experience. */
export function fourYearsExperience(shares: Shares): number {
  let sum = 0;
  for (const [category, percent] of shares) if (category >= OVER_FOUR_YEARS) sum += percent;
  return sum;
}
