/**
 * What the database tells of a change: of which client and which coach of theirs, of which review, meeting or
 * check-in, by whom. Without any of these, what the client shares with that coach has changed. Ids only.
 */
export type LiveChange = {
  clientId: string;
  coachId: string | null;
  planId: string | null;
  reviewId: string | null;
  meetingId: string | null;
  checkInId: string | null;
  by: string | null;
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A change as the triggers of db/migrations write it; null for anything else. */
export function readLiveChange(text: string): LiveChange | null {
  try {
    const told: Record<string, unknown> = JSON.parse(text) ?? {};
    const { client, coach, plan, review, meeting, checkIn, by } = told;
    if (typeof client !== "string") return null;
    return {
      clientId: client,
      coachId: textOrNull(coach),
      planId: textOrNull(plan),
      reviewId: textOrNull(review),
      meetingId: textOrNull(meeting),
      checkInId: textOrNull(checkIn),
      by: textOrNull(by),
    };
  } catch {
    return null;
  }
}

/** Whether it is of nothing but what the client shares with the coach, or that they part. */
export const isOfSharing = ({ reviewId, meetingId, checkInId }: LiveChange): boolean =>
  reviewId === null && meetingId === null && checkInId === null;
