import { OUTCOME_NAMED } from "./outcome-named";
import type { Flip } from "./score";

/** From here on a set of answers counts as many. */
const MANY = 4;

/** How little, or how much, it would have taken to read something else. */
export function flipWords(flip: Flip | null): { headline: string; strength: string } {
  if (!flip)
    return {
      headline: "No six answers were found that would have made another reading the likeliest.",
      strength: "On these answers the reading is firm. Whether it fits you is another question.",
    };
  const count = flip.changes.length;
  const which = count === 1 ? "this one question" : `these ${count} questions`;
  return {
    headline: `If you had answered ${which} differently, it would say ${OUTCOME_NAMED[flip.outcome]}.`,
    strength: strengthOf(count),
  };
}

function strengthOf(count: number): string {
  if (count === 1)
    return "That is little: on another day one answer may fall the other way, and the reading with it.";
  if (count < MANY)
    return "That is not much: a few answers given on another day could turn the reading.";
  return "That is a good deal: so many answers seldom turn at once.";
}
