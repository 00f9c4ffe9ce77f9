import type { Change } from "./change-posterior";

const REAL = 0.8;
const DIRECTION = 0.95;

/** What may be said of a change, strongest first. */
export type ChangeVerdict = "real" | "probable" | "noise";

/**
 * The verdict on a change: "real" at P(|change| ≥ .5) ≥ .80 (simulated false rate 1.1 %), "probable"
 * at P(direction) ≥ .95 (5.7 %), else indistinguishable from noise.
 *
 * @param change    from `changePosterior`
 * @param direction least P(direction): .95, or .975 where one of two dimensions is headlined
 * @returns the strongest of "real", "probable", "noise" that holds
 * @see assessment method §2.11
 */
export function changeVerdict(change: Change, direction = DIRECTION): ChangeVerdict {
  if (change.atLeastHalf >= REAL) return "real";
  return Math.max(change.up, 1 - change.up) >= direction ? "probable" : "noise";
}
