import { isOfSharing, type LiveChange } from "./live-change";

const ABOUT = ["plan", "review", "client", "clients", "meeting", "meetings"] as const;

/**
 * What a page follows: the reviews of one's own plan, one review, one meeting, all of a client, the list of a coach's
 * clients, or a client's meetings without what else is theirs.
 */
export type LiveTopic = { about: (typeof ABOUT)[number]; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The topic that an address names, or null. */
export function readLiveTopic(about: string, id: string): LiveTopic | null {
  const known = ABOUT.find((one) => one === about);
  return known && UUID.test(id) ? { about: known, id: id.toLowerCase() } : null;
}

/**
 * Whether a change has to be looked at by who follows `topic` of `personId`, the client, or the coach whose list it is:
 * it is in what they follow, or what is shared with them may have changed.
 */
export function concernsTopic(
  { about, id, personId }: LiveTopic & { personId: string },
  change: LiveChange,
): boolean {
  // No meeting stands in the list.
  if (about === "clients") return change.coachId === personId && change.meetingId === null;
  if (change.clientId !== personId) return false;
  if (isOfSharing(change) || about === "client") return true;
  if (about === "meetings") return change.meetingId !== null;
  if (about === "meeting") return change.meetingId === id;
  return (about === "plan" ? change.planId : change.reviewId) === id;
}
