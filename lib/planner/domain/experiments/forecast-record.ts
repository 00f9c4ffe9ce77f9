export type Forecast = { forecast: number; outcome: "yes" | "no" | "unclear" | null };

/** From so many clear results on there is a score; with fewer, luck says more than skill. */
export const SCORED_FROM = 5;

export type ForecastRecord = {
  /** Results that were a clear yes or no. */
  clear: number;
  /** Of those, how many came out a yes. */
  came: number;
  /** How many a yes was expected of: the sum of the forecasts. */
  expected: number;
  /** Mean squared distance of forecast and result in [0, 1], 0 is perfect; null below five results. */
  brier: number | null;
  /** Whether `came` is further from `expected` than luck alone explains; null below five results. */
  leans: "hopeful" | "doubtful" | "neither" | null;
};

/** Two standard errors: what luck leaves unexplained one time in twenty. */
const BEYOND_LUCK = 1.96;

/**
 * How one's own forecasts have fared. Forecasts are percentages; what is unclear or open does not count.
 *
 * Brier = Σ (p − o)² / n, with p in [0, 1] and o 1 for a yes. Luck alone spreads the count of yeses by
 * √Σ p(1 − p), if the forecasts are right.
 */
export function forecastRecord(all: readonly Forecast[]): ForecastRecord {
  const clear = all.flatMap(({ forecast, outcome }) =>
    outcome === "yes" || outcome === "no"
      ? [{ p: forecast / 100, o: Number(outcome === "yes") }]
      : [],
  );
  const sum = (of: (one: { p: number; o: number }) => number) =>
    clear.reduce((total, one) => total + of(one), 0);
  const [expected, came] = [sum(({ p }) => p), sum(({ o }) => o)];
  const record = { clear: clear.length, came, expected };
  if (clear.length < SCORED_FROM) return { ...record, brier: null, leans: null };
  const spread = Math.sqrt(sum(({ p }) => p * (1 - p)));
  const isBeyond = Math.abs(came - expected) > BEYOND_LUCK * spread;
  const leans = !isBeyond ? "neither" : came < expected ? "hopeful" : "doubtful";
  return { ...record, brier: sum(({ p, o }) => (p - o) ** 2) / clear.length, leans };
}
