import { type Actor, isAdmin } from "@/lib/kernel/actor";

/** What a policy needs to know of an entry: a null owner is public. */
export type EntryAccess = { ownerId: string | null };

export const canSeeEntry = (actor: Actor, entry: EntryAccess): boolean =>
  entry.ownerId === null || entry.ownerId === actor.userId;

/** People edit their own entries only; public ones are the operator's. */
export const canEditEntry = (actor: Actor, entry: EntryAccess): boolean =>
  entry.ownerId === actor.userId;

/** A copied ladder: its owner's alone, or the operator's for all where nobody owns it. */
export const canSeeLadder = (actor: Actor, ladder: EntryAccess): boolean =>
  ladder.ownerId === null || ladder.ownerId === actor.userId;

export const canEditLadder = (actor: Actor, ladder: EntryAccess): boolean =>
  ladder.ownerId === null ? isAdmin(actor) : ladder.ownerId === actor.userId;

/** Who makes ladders that everybody sees. */
export const canPublishLadders = isAdmin;

/** Public entries are the operator's to add, change and retire, with the reason where everybody reads it. */
export const canCurate = isAdmin;

export const canCurateEntry = (actor: Actor, entry: EntryAccess): boolean =>
  canCurate(actor) && entry.ownerId === null;

/** A release is the operator's to bring in. */
export const canImport = isAdmin;
