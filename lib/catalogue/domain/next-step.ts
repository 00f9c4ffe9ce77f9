import type { Direction } from "./direction-words";
import type { EdgeSource } from "./edge-words";
import type { OccupationInShort } from "./occupation-facts";
import type { WorkElement } from "./role-gap";

/** One step from an occupation to another, as the screens show it. */
export type NextStep = {
  to: OccupationInShort;
  /** 0 is ours; 1 is the most related. */
  rank: number;
  source: EdgeSource;
  direction: Direction;
  /** Whether people report to whoever holds that role: by its title or code, not by a score. */
  isFormalManagement: boolean;
  /** Up to five elements that are more important there, in points of importance (1–5). */
  gaps: readonly (WorkElement & { delta: number })[];
};

/** Steps back are related work too, but nobody's advice: shown only to who asks for them. */
export const withoutStepsBack = (steps: readonly NextStep[]): NextStep[] =>
  steps.filter(({ direction }) => direction !== "step_back");
