/** A role between two others, with the gap of each leg: the sum of what would have to grow. */
export type Via = { code: string; title: string; first: number; second: number };

/** A way round is worth saying when its steeper leg asks for three quarters of the direct step, or less. */
const WORTH = 0.75;

/**
 * The easiest way in two steps: the one whose steeper leg is the least steep; null where none is clearly easier
 * than the direct step.
 *
 * @param direct gap of the direct step, in points of importance
 */
export function wayRound(direct: number, vias: readonly Via[]): Via | null {
  const steeper = ({ first, second }: Via) => Math.max(first, second);
  const [best] = vias.toSorted(
    (a, b) => steeper(a) - steeper(b) || a.first + a.second - (b.first + b.second),
  );
  return best && steeper(best) <= direct * WORTH ? best : null;
}
