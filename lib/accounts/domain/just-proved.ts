import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import type { Scope } from "./scope";

/** Single answers are the most private of all that can be shared. */
export const isGrave = (scopes: readonly Scope[]): boolean => scopes.includes("responses");

/** Throws Refused unless the person proved within the last quarter of an hour who they are. */
export function requireJustProved(actor: Pick<Actor, "justProved">): void {
  if (actor.justProved === true) return;
  throw new Refused(
    "Confirm first that it is you, under Settings, Security. Then send this again: what you typed is kept here.",
  );
}
