/** Something that has to be reached: the sum of what the chosen offer must be at least `need`. */
export type Demand = { need: number; offers: ReadonlyMap<string, number> };

type Item = { id: string; size: number };

type Problem = {
  items: readonly Item[];
  /** What every set that is enough meets; it need not be all that makes one enough. */
  demands: readonly Demand[];
  /** The judge of a whole set. */
  isEnough: (ids: ReadonlySet<string>) => boolean;
};

export type SmallestSet = {
  chosen: string[];
  /** No set has fewer items than this; `chosen` has as many where the search came to its end. */
  atLeast: number;
};

/** The search stops here; what it has by then is a set that is enough, maybe not the smallest. */
const MOST_NODES = 20_000;
const MOST_JUDGED = 1_500;
/** Sums of offers are rounded numbers; a demand missed by less is left to the judge. */
const SLACK = 1e-6;

/**
 * The smallest set that is enough: fewest items, then the least of their sizes. Branch and bound: a demand not
 * yet met is met by one of those that offer to it, each tried with the ones before it left out for good. What
 * remains costs at least the items that the hardest demands without a common offer need each.
 *
 * Exact within 20,000 nodes and 1,500 judged sets (some twenty items that matter); beyond that `atLeast` is smaller
 * than the set. Deterministic.
 *
 * @returns null where not even all items are enough
 */
export function smallestSet({ items, demands, isEnough }: Problem): SmallestSet | null {
  const all = new Set(items.map(({ id }) => id));
  if (!isEnough(all)) return null;
  const size = new Map(items.map((item) => [item.id, item.size]));
  const sum = (ids: ReadonlySet<string>) =>
    [...ids].reduce((so, id) => so + (size.get(id) ?? 0), 0);

  let best = thinned(items, isEnough);
  let bestSize = sum(best);
  let nodes = 0;
  let judged = 0;
  const isSpent = () => nodes >= MOST_NODES || judged >= MOST_JUDGED;

  const search = (chosen: ReadonlySet<string>, barred: ReadonlySet<string>): void => {
    nodes++;
    const open = demands.flatMap((demand) => stillOpen(demand, chosen, barred));
    const least = chosen.size + itemsNeeded(open);
    if (least > best.size || (least === best.size && sum(chosen) >= bestSize)) return;
    const [hardest] = open.toSorted((a, b) => a.offers.length - b.offers.length);
    if (!hardest) {
      judged++;
      if (isEnough(chosen)) {
        best = chosen;
        bestSize = sum(chosen);
        return;
      }
    }
    const ways = hardest ? hardest.offers.map(({ id }) => id) : [...all].filter(isLeft);
    function isLeft(id: string) {
      return !chosen.has(id) && !barred.has(id);
    }
    const tried = new Set(barred);
    for (const id of ways) {
      if (isSpent()) return;
      search(new Set(chosen).add(id), tried);
      tried.add(id);
    }
  };

  const none: ReadonlySet<string> = new Set();
  const root = itemsNeeded(demands.flatMap((demand) => stillOpen(demand, none, none)));
  search(none, none);
  return { chosen: [...best], atLeast: isSpent() ? Math.min(root, best.size) : best.size };
}

/** All items, without each in turn that can be spared: the largest first. */
function thinned(items: readonly Item[], isEnough: Problem["isEnough"]): ReadonlySet<string> {
  const kept = new Set(items.map(({ id }) => id));
  for (const { id } of items.toSorted((a, b) => a.size - b.size)) {
    kept.delete(id);
    if (!isEnough(kept)) kept.add(id);
  }
  return kept;
}

type OpenDemand = { left: number; offers: { id: string; offer: number }[] };

/** What a demand still asks, and of whom, the largest offer first; empty once it is met. */
function stillOpen(
  { need, offers }: Demand,
  chosen: ReadonlySet<string>,
  barred: ReadonlySet<string>,
): OpenDemand[] {
  let left = need;
  const others: OpenDemand["offers"] = [];
  for (const [id, offer] of offers) {
    if (chosen.has(id)) left -= offer;
    else if (!barred.has(id)) others.push({ id, offer });
  }
  if (left <= SLACK) return [];
  return [{ left, offers: others.sort((a, b) => b.offer - a.offer) }];
}

/** How many more items the open demands ask at least; infinitely many where one cannot be met. */
function itemsNeeded(open: readonly OpenDemand[]): number {
  const counted = open
    .map((demand) => ({ ...demand, count: fewest(demand) }))
    .sort((a, b) => b.count - a.count);
  const used = new Set<string>();
  let needed = 0;
  for (const { offers, count } of counted) {
    if (offers.some(({ id }) => used.has(id))) continue;
    for (const { id } of offers) used.add(id);
    needed += count;
  }
  return needed;
}

function fewest({ left, offers }: OpenDemand): number {
  let missing = left;
  for (const [n, { offer }] of offers.entries()) {
    missing -= offer;
    if (missing <= SLACK) return n + 1;
  }
  return Number.POSITIVE_INFINITY;
}
