import { type PlanItem, type PlanSnapshot, USUAL_PRIORITY } from "./plan";

/** Fields that snapshots have not always had, with what they meant before. */
const SINCE_ADDED = { targetOccupation: null, ladderId: null, leadingPercent: null } as const;
const SINCE_ADDED_TO_ITEMS = { targetIn: null, priority: USUAL_PRIORITY } as const;

/** An item as revisions and steps of undo keep it. */
export const storedItem = (stored: PlanItem): PlanItem => ({ ...SINCE_ADDED_TO_ITEMS, ...stored });

/**
 * A snapshot as a revision keeps it: written from a `PlanSnapshot` and never changed since, so those of
 * earlier versions lack what was added later.
 */
export function storedSnapshot(stored: unknown): PlanSnapshot {
  // Revisions are written from this very type and by one command alone.
  const kept = stored as PlanSnapshot;
  return { ...SINCE_ADDED, ...kept, items: kept.items.map(storedItem) };
}
