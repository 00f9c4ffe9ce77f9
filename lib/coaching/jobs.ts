import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { consentRequests, meetings, reviews } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { isOpenReview, OUTCOMES } from "./domain/review";
import { consentAsked } from "./emails/consent-asked";
import { meetingTold } from "./emails/meeting-told";
import { planOffered } from "./emails/plan-offered";
import { reviewAnswered } from "./emails/review-answered";
import { reviewRequested } from "./emails/review-requested";

type Email = { subject: string; text: string };
type Compose = (refId: string, toUserId: string | null) => Promise<Email | null>;

/** The review as the recipient may see it now; null when it is gone, or no longer theirs to see. */
async function findReview(reviewId: string, userId: string | null) {
  if (userId === null) return null;
  const recipient = { userId, roles: [], timeZone: "UTC" };
  const [review] = await asActor(recipient, (tx) =>
    tx
      .select({ planId: reviews.planId, state: reviews.state, offer: reviews.offer })
      .from(reviews)
      .where(eq(reviews.id, reviewId)),
  );
  return review ?? null;
}

/** Whether a request for more still waits for its client's answer. */
async function isAskedStill(requestId: string, userId: string | null): Promise<boolean> {
  if (userId === null) return false;
  const recipient = { userId, roles: [], timeZone: "UTC" };
  const open = and(eq(consentRequests.id, requestId), isNull(consentRequests.answeredAt));
  return (await asActor(recipient, (tx) => tx.$count(consentRequests, open))) > 0;
}

/** A meeting that is still ahead, for one of its two; null when there is nothing left to say of it. */
async function findMeetingAhead(meetingId: string, userId: string | null) {
  if (userId === null) return null;
  const recipient = { userId, roles: [], timeZone: "UTC" };
  const [meeting] = await asActor(recipient, (tx) =>
    tx
      .select({ cancelledAt: meetings.cancelledAt })
      .from(meetings)
      .where(and(eq(meetings.id, meetingId), gt(meetings.startsAt, now()))),
  );
  return meeting ?? null;
}

/** Mails of this room by kind, composed from what is true when they are sent; null when nothing is left to say. */
export const coachingMails = {
  "consent-asked": async (requestId, toUserId) =>
    (await isAskedStill(requestId, toUserId))
      ? consentAsked({ url: `${env.appOrigin}/settings/sharing` })
      : null,
  "meeting-told": async (meetingId, toUserId) => {
    const meeting = await findMeetingAhead(meetingId, toUserId);
    const url = `${env.appOrigin}/meetings/${meetingId}`;
    return meeting && meetingTold({ url, isOff: meeting.cancelledAt !== null });
  },
  "review-requested": async (reviewId, toUserId) => {
    const review = await findReview(reviewId, toUserId);
    if (!review || !isOpenReview(review.state)) return null;
    return reviewRequested({ url: `${env.appOrigin}/reviews/${reviewId}` });
  },
  "review-answered": async (reviewId, toUserId) => {
    const review = await findReview(reviewId, toUserId);
    const isAnswered = OUTCOMES.some((outcome) => outcome === review?.state);
    if (!review || !isAnswered) return null;
    const url = `${env.appOrigin}/plan/${review.planId}/review`;
    return review.offer === null ? reviewAnswered({ url }) : planOffered({ url });
  },
} satisfies Record<string, Compose>;
