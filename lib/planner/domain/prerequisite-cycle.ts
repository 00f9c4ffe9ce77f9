type Linked = { readonly id: string; readonly after: readonly string[] };

/**
 * A circle of prerequisites, if there is one: ids in the order in which each waits for the next.
 *
 * @returns null when the prerequisites can be put in an order. Names of absent items are passed over.
 */
export function prerequisiteCycle(items: readonly Linked[]): string[] | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const settled = new Set<string>();

  const follow = (id: string, trail: readonly string[]): string[] | null => {
    const seenAt = trail.indexOf(id);
    if (seenAt >= 0) return trail.slice(seenAt);
    const item = byId.get(id);
    if (!item || settled.has(id)) return null;
    for (const next of item.after) {
      const cycle = follow(next, [...trail, id]);
      if (cycle) return cycle;
    }
    settled.add(id);
    return null;
  };

  for (const { id } of items) {
    const cycle = follow(id, []);
    if (cycle) return cycle;
  }
  return null;
}
