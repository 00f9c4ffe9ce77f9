const FIRST_MS = 250;
const MOST_MS = 30_000;

/** How long to wait before the next try after so many that failed: twice as long each time, half a minute at most. */
export const backOff = (failed: number): number =>
  Math.min(MOST_MS, FIRST_MS * 2 ** Math.max(0, failed - 1));
