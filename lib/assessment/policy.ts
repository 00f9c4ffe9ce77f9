import { covers, type Grant, openGrant } from "@/lib/accounts/domain/grant";
import { type Actor, isAdmin } from "@/lib/kernel/actor";

/** What a policy needs to know of a sitting: whose it is, when it began, who was let in. */
export type SittingAccess = { clientId: string; startedAt: Date; grants: readonly Grant[] };
type Who = Pick<Actor, "userId">;

const isOwner = (actor: Who, { clientId }: Pick<SittingAccess, "clientId">): boolean =>
  actor.userId === clientId;

/** Its client answers, submits, abandons and deletes a sitting, and nobody else. */
export const canAnswer = isOwner;

function opens(actor: Who, sitting: SittingAccess, scope: "results" | "responses", now: Date) {
  const grant = openGrant(actor, sitting.grants, scope, now);
  return grant !== undefined && covers(grant, sitting.startedAt);
}

/** Its client, and a coach who holds `results` for that time. */
export const canViewResult = (actor: Who, sitting: SittingAccess, now: Date): boolean =>
  isOwner(actor, sitting) || opens(actor, sitting, "results", now);

/** Single answers and reflections need `responses` as well: off unless the client says so. */
export const canViewResponses = (actor: Who, sitting: SittingAccess, now: Date): boolean =>
  isOwner(actor, sitting) || opens(actor, sitting, "responses", now);

/** Calibrations and versions of the instrument are the operator's; they hold nobody's answers. */
export const canCalibrate = isAdmin;
