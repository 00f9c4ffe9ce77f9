import type { Actor } from "@/lib/kernel/actor";
import { nextEngagement } from "./domain/engagement";
import { type Invitation, invitationState } from "./domain/invitation";

/** What a policy needs to know of a person who may be invited: their confirmed address, or none. */
type Invitee = Pick<Actor, "userId"> & { email: string };

/** What a policy needs to know of an engagement. */
export type EngagementAccess = { clientId: string; coachId: string; endedAt: Date | null };

/** Nobody is their own coach. */
export const canInvite = (actor: Invitee, email: string): boolean => actor.email !== email;

/** Only the person it was sent to, while it may still be answered. */
export const canAnswerInvitation = (actor: Invitee, invitation: Invitation, now: Date): boolean =>
  actor.userId !== invitation.clientId &&
  actor.email === invitation.email &&
  nextEngagement(invitationState(invitation, now), "accept", "coach") !== null;

/** Only who sent it, while it has not been answered. */
export const canWithdrawInvitation = (
  actor: Pick<Actor, "userId">,
  invitation: Pick<Invitation, "clientId" | "state">,
): boolean => actor.userId === invitation.clientId && invitation.state === "pending";

/** Which side of an engagement the person is on, if any. */
export function sideOf(
  actor: Pick<Actor, "userId">,
  engagement: EngagementAccess,
): "client" | "coach" | null {
  if (actor.userId === engagement.clientId) return "client";
  return actor.userId === engagement.coachId ? "coach" : null;
}

/** Both sides see that they work together; a coach also that they once did. */
export const canSeeEngagement = (
  actor: Pick<Actor, "userId">,
  engagement: EngagementAccess,
): boolean => sideOf(actor, engagement) !== null;

/** What is shared is the client's to say: a coach can neither widen nor keep it. */
export const canChangeConsent = (
  actor: Pick<Actor, "userId">,
  engagement: EngagementAccess,
): boolean => sideOf(actor, engagement) === "client" && engagement.endedAt === null;

/** Either side ends it, once. */
export function canEndEngagement(
  actor: Pick<Actor, "userId">,
  engagement: EngagementAccess,
): boolean {
  const side = sideOf(actor, engagement);
  const state = engagement.endedAt === null ? "active" : "ended";
  return side !== null && nextEngagement(state, "end", side) !== null;
}

/** What a person is told in the app is theirs alone to read, mark and remove. */
export const canHandleNotification = (
  actor: Pick<Actor, "userId">,
  notification: { userId: string },
): boolean => actor.userId === notification.userId;
