import type { EngagementState } from "./engagement";

/** How long an invitation may be answered, in days. */
const INVITATION_DAYS = 14;

/** An invitation as stored. It is bound to the (normalised) address it was sent to. */
export type Invitation = {
  clientId: string;
  email: string;
  state: "pending" | "accepted" | "declined" | "withdrawn";
  expiresAt: Date;
};

const SAME = { accepted: "active", declined: "declined", withdrawn: "withdrawn" } as const;

/** Where an invitation stands at `now`: it runs out by itself at `expiresAt`. */
export function invitationState(
  { state, expiresAt }: Pick<Invitation, "state" | "expiresAt">,
  now: Date,
): EngagementState {
  if (state !== "pending") return SAME[state];
  return expiresAt > now ? "invited" : "expired";
}

/** When an invitation made at `now` runs out. */
export const invitationExpiry = (now: Date): Date =>
  new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);
