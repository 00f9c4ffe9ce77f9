/**
 * What the database tells of a change: whose, of which review, by whom. Without a review, what the client shares has
 * changed. Ids only.
 */
export type LiveChange = {
  clientId: string;
  planId: string | null;
  reviewId: string | null;
  by: string | null;
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A change as db/migrations/0037 writes it; null for anything else. */
export function readLiveChange(text: string): LiveChange | null {
  try {
    const { client, plan, review, by }: Record<string, unknown> = JSON.parse(text) ?? {};
    if (typeof client !== "string") return null;
    return {
      clientId: client,
      planId: textOrNull(plan),
      reviewId: textOrNull(review),
      by: textOrNull(by),
    };
  } catch {
    return null;
  }
}
