import "server-only";

type Window = { began: number; count: number };

/** More askers than this at once, and the oldest is forgotten. */
const MOST_KEYS = 10_000;

/**
 * Lets each key through at most `max` times in `seconds`, as this process remembers it: for reads that cost less than
 * writing the try down would. What must survive a restart is counted by `allowed`.
 */
export function burstLimit({ max, seconds }: { max: number; seconds: number }) {
  const windows = new Map<string, Window>();
  return (key: string, now: Date): boolean => {
    const at = now.getTime();
    const known = windows.get(key);
    if (known && at - known.began < seconds * 1000) {
      known.count += 1;
      return known.count <= max;
    }
    // Set anew at the end, so that the first key is the one that began longest ago.
    windows.delete(key);
    windows.set(key, { began: at, count: 1 });
    const [oldest] = windows.keys();
    if (windows.size > MOST_KEYS && oldest !== undefined) windows.delete(oldest);
    return true;
  };
}
