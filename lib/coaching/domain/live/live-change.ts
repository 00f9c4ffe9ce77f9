/**
 * What the database tells of a change: whose, of which review or meeting, by whom. Without either, what the client
 * shares has changed. Ids only.
 */
export type LiveChange = {
  clientId: string;
  planId: string | null;
  reviewId: string | null;
  meetingId: string | null;
  by: string | null;
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A change as the triggers of db/migrations write it; null for anything else. */
export function readLiveChange(text: string): LiveChange | null {
  try {
    const { client, plan, review, meeting, by }: Record<string, unknown> = JSON.parse(text) ?? {};
    if (typeof client !== "string") return null;
    return {
      clientId: client,
      planId: textOrNull(plan),
      reviewId: textOrNull(review),
      meetingId: textOrNull(meeting),
      by: textOrNull(by),
    };
  } catch {
    return null;
  }
}
