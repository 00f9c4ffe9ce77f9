const HURRIED = 1;
const HURRIED_SHARE = 0.25;
const QUICK = 2;

/** `hard`: too fast to have read; `soft`: faster than most can read; null: nothing to say. */
export type TimeFlag = "hard" | "soft" | null;

/**
 * Flag on answer times: hard when the median is below 1 s or more than 25 % of items took less,
 * soft when the median is below 2 s.
 *
 * @param seconds per answered item, ≥ 0
 * @see Wood et al. (2017), Soc. Psychol. Personal. Sci. 8(4), 454–464; assessment method §2.8
 */
export function answerTimes(seconds: readonly number[]): TimeFlag {
  if (seconds.length === 0) return null;
  const sorted = [...seconds].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  const hurried = sorted.filter((time) => time < HURRIED).length / sorted.length;
  if (middle < HURRIED || hurried > HURRIED_SHARE) return "hard";
  return middle < QUICK ? "soft" : null;
}
