import type { ReviewState } from "./review";

const DAY = 24 * 60 * 60 * 1000;

/** Why a client needs their coach now, most pressing first; null when nothing waits. */
export type Attention = { kind: "not started" | "not answered"; days: number };

/**
 * What a waiting review asks of its coach.
 *
 * @param since when it was requested
 * @returns whole days waited so far, never negative; null for a review that is closed
 */
export function attention(state: ReviewState, since: Date, now: Date): Attention | null {
  const days = Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY));
  if (state === "requested") return { kind: "not started", days };
  return state === "in review" ? { kind: "not answered", days } : null;
}
