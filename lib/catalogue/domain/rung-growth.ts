import { PATHS, type Path } from "@/lib/kernel/path";
import { gapsInOrder } from "./gaps-in-order";
import { type Ladder, type Rung, trackOf } from "./ladder";
import type { OccupationInShort } from "./occupation-facts";
import { type ElementGap, roleGap, type WorkElement } from "./role-gap";

/** An occupation that is suggested for a rung; importance (1–5) in the order of the elements, null where unrated. */
export type RungOccupation = OccupationInShort & {
  importance: readonly (number | null)[] | null;
};

/** From one rung to the next of its track, where the occupation changes with it. */
export type RungGrowth = {
  track: Path;
  from: Rung;
  to: Rung;
  before: RungOccupation;
  after: RungOccupation;
  /** What would have to grow, what helps most first; empty where one of them was not rated. */
  grows: ElementGap[];
};

/** So many are named of each step. */
const MOST = 5;

/**
 * What would have to grow between consecutive rungs, track by track from the bottom up: the gap between their
 * occupations. Rungs with the same occupation, or without one that is known, say nothing. What the tracks share
 * below the branch is said once, of the first track.
 *
 * @throws RangeError when importances do not fit the elements
 */
export function rungGrowth(
  ladder: Pick<Ladder, "rungs" | "branchLevel">,
  known: ReadonlyMap<string, RungOccupation>,
  elements: readonly WorkElement[],
): RungGrowth[] {
  const of = ({ occupationCode }: Rung) => (occupationCode ? known.get(occupationCode) : undefined);
  return PATHS.flatMap((track) => {
    const rungs = trackOf(ladder, track);
    return rungs.flatMap((to, at): RungGrowth[] => {
      const from = rungs[at - 1];
      const before = from && of(from);
      const after = of(to);
      if (!from || !before || !after || before.code === after.code) return [];
      if (to.level < ladder.branchLevel && track !== PATHS[0]) return [];
      const [here, there] = [before.importance, after.importance];
      const grows = here && there ? roleGap(here, there, elements).grows : [];
      return [{ track, from, to, before, after, grows: gapsInOrder(grows).slice(0, MOST) }];
    });
  });
}
