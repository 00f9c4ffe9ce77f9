import type { GradedItem } from "./instrument";

/**
 * Theta of every point on each axis an item touches: the grid itself for an item on one dimension,
 * the grid spread over all cells (first dimension in rows) for an item on both.
 *
 * @param theta grid points per dimension
 * @returns a function from an item to one array per slope ≠ 0
 * @see assessment method §2.4
 */
export function itemAxes(theta: Float64Array): (item: GradedItem) => Float64Array[] {
  const points = theta.length;
  const cells = new Float64Array(points * points);
  const rows = cells.map((_, c) => theta[Math.floor(c / points)] ?? 0);
  const columns = cells.map((_, c) => theta[c % points] ?? 0);
  return ({ slopes }) => {
    const touched = slopes.filter((slope) => slope !== 0).length;
    return touched === 2 ? [rows, columns] : touched === 1 ? [theta] : [];
  };
}
