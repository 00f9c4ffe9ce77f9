import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { engagements, plans, reviews } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import type { LiveChange } from "@/lib/coaching/domain/live/live-change";
import type { LiveTopic } from "@/lib/coaching/domain/live/live-topic";
import {
  canFollowClient,
  canFollowClients,
  canFollowMeetings,
  canFollowPlan,
  canHearCheckIn,
  canHearSharing,
  canReadReview,
  meetingSideOf,
} from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { findMeeting } from "./read-meetings";

/** Whose changes are followed by `topic`, a client's or a coach's, for who may follow it. Throws NotFound. */
export const getFollowed = (actor: Actor, topic: LiveTopic): Promise<string> =>
  asActor(actor, async (tx) => {
    const personId = await findFollowed(tx, actor, topic);
    if (personId === null) throw new NotFound("what is followed");
    return personId;
  });

/**
 * What who follows `topic` may hear of a change at this moment: `over` where they may follow it no longer; of one's
 * own deeds, and of another coach's review, nothing.
 */
export const hearLive = (
  actor: Actor,
  topic: LiveTopic,
  change: LiveChange | null,
): Promise<"news" | "nothing" | "over"> =>
  asActor(actor, async (tx) => {
    if ((await findFollowed(tx, actor, topic)) === null) return "over";
    if (change === null || change.by === actor.userId) return "nothing";
    return (await hears(tx, actor, { topic, change })) ? "news" : "nothing";
  });

type Told = { topic: LiveTopic; change: LiveChange };

async function hears(tx: Database, actor: Actor, { topic, change }: Told): Promise<boolean> {
  const { meetingId, reviewId, checkInId, clientId, coachId } = change;
  if (meetingId !== null) return (await findMeetingClient(tx, actor, meetingId)) !== null;
  if (reviewId !== null) return (await findReviewClient(tx, actor, reviewId)) !== null;
  if (checkInId !== null)
    return canHearCheckIn(actor, { coachId, grants: await listGrants(tx, clientId) }, now());
  // Other pages show nothing of what is shared; what they may show no longer has ended them above.
  return ["client", "clients"].includes(topic.about) && canHearSharing(actor, { coachId });
}

async function findFollowed(tx: Database, actor: Actor, { about, id }: LiveTopic) {
  if (about === "review") return findReviewClient(tx, actor, id);
  if (about === "meeting") return findMeetingClient(tx, actor, id);
  if (about === "clients") return canFollowClients(actor, { coachId: id }) ? id : null;
  if (about === "meetings" || about === "client") {
    const canFollow = about === "client" ? canFollowClient : canFollowMeetings;
    return canFollow(actor, { clientId: id, coachIds: await listCoachIds(tx, id) }) ? id : null;
  }
  const [plan] = await tx.select({ clientId: plans.clientId }).from(plans).where(eq(plans.id, id));
  return plan && canFollowPlan(actor, plan) ? plan.clientId : null;
}

async function listCoachIds(tx: Database, clientId: string): Promise<string[]> {
  const coaches = await tx
    .select({ id: engagements.coachId })
    .from(engagements)
    .where(and(eq(engagements.clientId, clientId), isNull(engagements.endedAt)));
  return coaches.map(({ id }) => id);
}

async function findMeetingClient(tx: Database, actor: Actor, meetingId: string) {
  const meeting = await findMeeting(tx, meetingId);
  return meeting && meetingSideOf(actor, meeting) !== null ? meeting.clientId : null;
}

async function findReviewClient(tx: Database, actor: Actor, reviewId: string) {
  const [row] = await tx
    .select({ clientId: reviews.clientId, coachId: reviews.coachId, state: reviews.state })
    .from(reviews)
    .where(eq(reviews.id, reviewId));
  if (!row) return null;
  const review = { ...row, grants: await listGrants(tx, row.clientId) };
  return canReadReview(actor, review, now()) ? row.clientId : null;
}
