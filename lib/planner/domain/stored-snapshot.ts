import type { PlanSnapshot } from "./plan";

/** Fields that snapshots have not always had, with what they meant before. */
const SINCE_ADDED = { targetOccupation: null, ladderId: null } as const;

/**
 * A snapshot as a revision keeps it: written from a `PlanSnapshot` and never changed since, so those of
 * earlier versions lack what was added later.
 */
export const storedSnapshot = (stored: unknown): PlanSnapshot =>
  // Revisions are written from this very type and by one command alone.
  ({ ...SINCE_ADDED, ...(stored as PlanSnapshot) });
