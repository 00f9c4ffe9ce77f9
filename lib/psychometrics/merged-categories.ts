/**
 * Where rare categories go: each with fewer answers than `least` joins its neighbour toward the
 * centre, from the ends inward, until all have enough or two are left.
 *
 * @param counts answers per category, K ≥ 2
 * @param least  answers a category needs, 10 for calibration
 * @returns per old category the new one, 0..K′−1, rising without gaps; null when nothing is merged.
 *   The middle category of an odd K, when rare, joins its rarer neighbour
 * @see assessment method §2.9
 */
export function mergedCategories(counts: readonly number[], least: number): number[] | null {
  let groups = counts.map((count, category) => ({ count, categories: [category] }));
  for (;;) {
    const rare = groups.length > 2 ? rarest(groups, least) : -1;
    if (rare === -1) break;
    const into = neighbour(groups, rare);
    const [low, high] = [Math.min(rare, into), Math.max(rare, into)];
    const joined = groups.slice(low, high + 1);
    const merged = {
      count: joined.reduce((sum, { count }) => sum + count, 0),
      categories: joined.flatMap(({ categories }) => categories),
    };
    groups = [...groups.slice(0, low), merged, ...groups.slice(high + 1)];
  }
  if (groups.length === counts.length) return null;
  return groups.flatMap(({ categories }, group) => categories.map(() => group));
}

type Group = { count: number; categories: number[] };

const countOf = (groups: readonly Group[], index: number) =>
  groups[index]?.count ?? Number.POSITIVE_INFINITY;

/** The rare group farthest from the centre, or −1. */
function rarest(groups: readonly Group[], least: number): number {
  const centre = (groups.length - 1) / 2;
  return groups.reduce((found, { count }, index) => {
    if (count >= least) return found;
    const isFarther = Math.abs(index - centre) > Math.abs(found - centre);
    return found === -1 || isFarther ? index : found;
  }, -1);
}

function neighbour(groups: readonly Group[], index: number): number {
  const centre = (groups.length - 1) / 2;
  if (index < centre) return index + 1;
  if (index > centre) return index - 1;
  return countOf(groups, index - 1) <= countOf(groups, index + 1) ? index - 1 : index + 1;
}
