/** The stretch of one axis that a drawing shows. */
export type Stretch = { min: number; max: number };

/**
 * The least square part of a 0–100 by 0–100 chart that holds all points with a margin: both stretches are as
 * long as one another, in steps of 10, and at least `least` long.
 */
export function chartWindow(
  points: readonly { x: number; y: number }[],
  least = 40,
): { x: Stretch; y: Stretch } {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)].map(around);
  const length = Math.max(least, ...[x, y].map((one) => (one ? one.max - one.min : 0)));
  return { x: widened(x, length), y: widened(y, length) };
}

/** The points' own stretch in whole steps of 10, with at least 1 to spare on each side. */
function around(values: readonly number[]): Stretch {
  const min = Math.max(0, Math.floor((Math.min(100, ...values) - 1) / 10) * 10);
  const max = Math.min(100, Math.ceil((Math.max(0, ...values) + 1) / 10) * 10);
  return min < max ? { min, max } : { min: 0, max: 100 };
}

/** Grown to `length` on both sides in steps of 10, kept inside 0–100. */
function widened(stretch: Stretch = { min: 0, max: 100 }, length: number): Stretch {
  const missing = length - (stretch.max - stretch.min);
  const below = Math.floor(missing / 20) * 10;
  const min = Math.min(Math.max(0, stretch.min - below), 100 - length);
  return { min, max: min + length };
}
