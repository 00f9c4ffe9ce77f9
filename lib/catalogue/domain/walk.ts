import { DIRECTIONS, type Direction } from "./direction-words";
import type { EdgeSource } from "./edge-words";
import type { OccupationInShort } from "./occupation-facts";

/** One edge of the graph of next roles. */
export type Edge = {
  from: string;
  to: OccupationInShort;
  direction: Direction;
  source: EdgeSource;
  rank: number;
};

/** A role one step away, and the roles that are first reached through it. */
export type FirstStep = Omit<Edge, "from"> & { further: Omit<Edge, "from">[] };

/**
 * The roles one and two steps from `start`, each once: by its direction from the start, or under the first
 * step that leads to it. Steps back are left out of both.
 *
 * @param edges from the start and from each role one step away, the most related first
 */
export function twoSteps(start: string, edges: readonly Edge[]): FirstStep[] {
  const onward = edges.filter(({ direction }) => direction !== "step_back");
  const first = onward
    .filter(({ from }) => from === start)
    .sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction));
  const seen = new Set([start, ...first.map(({ to }) => to.code)]);
  return first.map(({ from: _from, ...step }) => {
    const further = onward.filter(({ from, to }) => from === step.to.code && !seen.has(to.code));
    for (const { to } of further) seen.add(to.code);
    return { ...step, further: further.map(({ from: __, ...edge }) => edge) };
  });
}
