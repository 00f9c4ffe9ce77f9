/** A source of numbers in [0, 1). The core takes one as an argument, never the machine's dice. */
export type Random = () => number;

/**
 * Seeded generator mulberry32: the same seed gives the same sequence on every machine.
 *
 * @param seed any integer; only its lowest 32 bits count
 * @returns numbers in [0, 1), period 2^32: for shuffles and simulations, never for secrets
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array in random order (by random keys); `items` stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
