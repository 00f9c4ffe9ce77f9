import type { ElementDomain } from "./role-gap";

/** Work activities of moving and handling things: rarely what somebody plans to grow in. */
const PHYSICAL = /^4\.A\.3\.(a\.|b\.[245])/;
/** Knowledge that nearly every office shares. */
const GENERIC = new Set(["2.C.1.b", "2.C.7.a", "2.C.7.b"]);

/** Domains as words, as they stand behind the name of a gap. */
export const DOMAIN_WORDS = {
  skill: "skill",
  activity: "activity",
  knowledge: "knowledge",
} as const satisfies Record<ElementDomain, string>;

/**
 * Gaps as they help most: skills and activities before knowledge, and what is generic or physical last;
 * the larger first within each.
 */
export function gapsInOrder<Gap extends { id: string; domain: ElementDomain; delta: number }>(
  gaps: readonly Gap[],
): Gap[] {
  return gaps.toSorted((a, b) => place(a) - place(b) || b.delta - a.delta);
}

function place({ id, domain }: { id: string; domain: ElementDomain }): number {
  if (GENERIC.has(id) || PHYSICAL.test(id)) return 2;
  return domain === "knowledge" ? 1 : 0;
}
