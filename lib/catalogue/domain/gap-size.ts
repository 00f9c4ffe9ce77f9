import type { ElementGap } from "./role-gap";

/** How wide a gap is: the sum of what would have to grow, in points of importance (1–5), without what one has. */
export const gapSize = (gaps: readonly ElementGap[], have: ReadonlySet<string>): number =>
  gaps.reduce((sum, { id, delta }) => (have.has(id) ? sum : sum + delta), 0);
