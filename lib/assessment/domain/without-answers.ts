import type { Score } from "./score";

/** A score without what would give single answers away: their weights, and which of them would turn it. */
export function withoutAnswers({ flip: _, ...score }: Score): Score {
  return { ...score, drivers: [] };
}
