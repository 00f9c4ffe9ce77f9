/** How a sitting stands. Questions are numbered from 1 in the order shown. */
export type SittingProgress = {
  total: number;
  answered: number;
  unanswered: readonly number[];
  /** The first question without an answer; null when all have one. */
  next: number | null;
  /** The person's median pace. */
  secondsEach: number;
  /** Whole minutes, rounded up; 0 when nothing is left. */
  minutesLeft: number;
};

/** Seconds a question takes before the person's own pace is known. */
const USUAL_SECONDS = 8;
/** Answers needed before their own pace counts. */
const PACE_FROM = 5;
/** Longer looks were breaks: they say nothing about pace. */
const SECONDS = { least: 3, most: 30 } as const;

/**
 * What is left of a sitting, and for how long.
 *
 * @param order    item ids in the order shown
 * @param answered milliseconds by item id; null where the time is not known
 * @returns numbers of the open questions, and the time left at the person's median pace
 */
export function sittingProgress(
  order: readonly string[],
  answered: ReadonlyMap<string, number | null>,
): SittingProgress {
  const unanswered = order.flatMap((id, index) => (answered.has(id) ? [] : [index + 1]));
  const times = order.map((id) => answered.get(id) ?? null).filter((time) => time !== null);
  const secondsEach = paceOf(times);
  return {
    total: order.length,
    answered: order.length - unanswered.length,
    unanswered,
    next: unanswered[0] ?? null,
    secondsEach,
    minutesLeft: Math.ceil((unanswered.length * secondsEach) / 60),
  };
}

function paceOf(milliseconds: readonly number[]): number {
  if (milliseconds.length < PACE_FROM) return USUAL_SECONDS;
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const median = (sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000;
  return Math.min(SECONDS.most, Math.max(SECONDS.least, median));
}
