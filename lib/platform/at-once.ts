/**
 * Seats of this process for what lasts: `take(key)` answers how to leave, or null where that key, or everybody
 * together, holds as many as there are.
 */
export function atOnce({ perKey, inAll }: { perKey: number; inAll: number }) {
  const held = new Map<string, number>();
  let all = 0;
  const change = (key: string, by: number) => {
    all += by;
    const count = (held.get(key) ?? 0) + by;
    if (count > 0) held.set(key, count);
    else held.delete(key);
  };
  return (key: string): (() => void) | null => {
    if (all >= inAll || (held.get(key) ?? 0) >= perKey) return null;
    change(key, 1);
    let isSeated = true;
    return () => {
      if (isSeated) change(key, -1);
      isSeated = false;
    };
  };
}
