import type { Actor } from "@/lib/kernel/actor";
import type { Scope } from "./scope";

/** One scope a client lets one coach see. `coversFrom` null: the whole history. */
export type Grant = {
  coachId: string;
  clientId: string;
  scope: Scope;
  coversFrom: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** When the engagement it belongs to ended; null while it is active. */
  endedAt: Date | null;
};

/** Open: neither taken back, nor run out, nor outlived by its engagement. It runs out at `expiresAt` itself. */
export const isOpen = (grant: Grant, now: Date): boolean =>
  grant.revokedAt === null &&
  grant.endedAt === null &&
  (grant.expiresAt === null || grant.expiresAt > now);

/** The open grant by which `actor` may see `scope`, or undefined. Nobody is their own coach. */
export const openGrant = (
  actor: Pick<Actor, "userId">,
  grants: readonly Grant[],
  scope: Scope,
  now: Date,
): Grant | undefined =>
  grants.find(
    (grant) =>
      grant.coachId === actor.userId &&
      grant.clientId !== actor.userId &&
      grant.scope === scope &&
      isOpen(grant, now),
  );

/** Whether `actor` may see `scope` of the client whose `grants` these are, at `now`. */
export const holds = (
  actor: Pick<Actor, "userId">,
  grants: readonly Grant[],
  scope: Scope,
  now: Date,
): boolean => openGrant(actor, grants, scope, now) !== undefined;

/** Whether a grant reaches back to something made at `madeAt`. */
export const covers = (grant: Grant, madeAt: Date): boolean =>
  grant.coversFrom === null || madeAt >= grant.coversFrom;
