import "server-only";
import type { OccupationPage } from "@/lib/catalogue/domain/occupation-page";

type Kept = { releaseId: string; page: OccupationPage };

/** About 50 kB each with its drawing: 15 MB at most. */
const MOST = 300;
/** By code, the one asked for last at the end. */
const occupations = new Map<string, Kept>();

/** What was read of an occupation before, of whichever release; null where nothing is kept. */
export function keptOccupation(code: string): Kept | null {
  const kept = occupations.get(code);
  if (!kept) return null;
  occupations.delete(code);
  occupations.set(code, kept);
  return kept;
}

/** Keeps what was read; what was not asked for the longest gives way. */
export function keepOccupation(code: string, kept: Kept): void {
  occupations.delete(code);
  occupations.set(code, kept);
  const [oldest] = occupations.keys();
  if (occupations.size > MOST && oldest !== undefined) occupations.delete(oldest);
}
