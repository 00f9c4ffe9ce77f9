import type { Actor } from "@/lib/kernel/actor";

/** What a policy needs to know of an entry: a null owner is public. */
export type EntryAccess = { ownerId: string | null };

export const canSeeEntry = (actor: Actor, entry: EntryAccess): boolean =>
  entry.ownerId === null || entry.ownerId === actor.userId;

/** People edit their own entries only; public ones are the operator's. */
export const canEditEntry = (actor: Actor, entry: EntryAccess): boolean =>
  entry.ownerId === actor.userId;
