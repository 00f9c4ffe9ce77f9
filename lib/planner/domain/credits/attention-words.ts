import type { HeldStanding } from "./held-standing";

const NEEDY = ["in grace", "at risk", "lapsed"];

/** How many of what is held need attention, in a sentence. */
export function attentionWords(standings: readonly Pick<HeldStanding, "state">[]): string {
  const all = standings.length;
  if (all === 0) return "What you hold, what keeps it, and what will lapse when.";
  const needy = standings.filter(({ state }) => NEEDY.includes(state)).length;
  if (all === 1) return needy === 1 ? "It needs attention." : "Nothing needs attention.";
  if (needy === 0) return `Nothing of the ${all} you hold needs attention.`;
  return needy === 1
    ? `One of the ${all} you hold needs attention.`
    : `${needy} of the ${all} you hold need attention.`;
}
