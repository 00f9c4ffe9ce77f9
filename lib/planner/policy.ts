import { covers, type Grant, holds, openGrant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";

/** What a policy needs to know of a plan: never the whole row. */
export type PlanAccess = { clientId: string; grants: readonly Grant[] };

type Who = Pick<Actor, "userId">;

/** The owner, and a coach for as long as the `plan` scope is granted. */
export const canViewPlan = (actor: Who, plan: PlanAccess, now: Date): boolean =>
  actor.userId === plan.clientId || holds(actor, plan.grants, "plan", now);

/** Only its owner: a coach suggests. */
export const canEditPlan = (actor: Who, plan: Pick<PlanAccess, "clientId">): boolean =>
  actor.userId === plan.clientId;

/** As the plan, and for a coach only what was made since the grant reaches back to. */
export function canViewRevision(
  actor: Who,
  revision: PlanAccess & { createdAt: Date },
  now: Date,
): boolean {
  if (actor.userId === revision.clientId) return true;
  const grant = openGrant(actor, revision.grants, "plan", now);
  return grant !== undefined && covers(grant, revision.createdAt);
}

/** The owner, and a coach for as long as the `evidence` scope is granted, of what was shown since it reaches back to. */
export function canViewEvidence(
  actor: Who,
  shown: PlanAccess & { createdAt: Date },
  now: Date,
): boolean {
  if (actor.userId === shown.clientId) return true;
  const grant = openGrant(actor, shown.grants, "evidence", now);
  return grant !== undefined && covers(grant, shown.createdAt);
}

/** The owner, and a coach while `check-ins` is granted, of what was noted since the grant reaches back to. */
export function canViewNote(
  actor: Who,
  note: PlanAccess & { createdAt: Date },
  now: Date,
): boolean {
  if (actor.userId === note.clientId) return true;
  const grant = openGrant(actor, note.grants, "check-ins", now);
  return grant !== undefined && covers(grant, note.createdAt);
}
