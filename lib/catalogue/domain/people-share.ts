import type { Path } from "@/lib/kernel/path";

/**
 * Share of working time spent leading people at which a role changes its path.
 * 25 % is where the US federal service begins to call a post supervisory (General Schedule Supervisory Guide);
 * 60 % is our own cut, where the craft becomes the smaller part of the week.
 */
export const PEOPLE_SHARE = { hybridFrom: 0.25, leadershipAbove: 0.6 } as const;

/**
 * The path a role is on by its share of time for leading people.
 *
 * @param share of working time, in [0, 1]
 * @throws RangeError outside it
 */
export function pathOfShare(share: number): Path {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be in [0, 1], got ${share}`);
  if (share < PEOPLE_SHARE.hybridFrom) return "specialist";
  return share > PEOPLE_SHARE.leadershipAbove ? "leadership" : "hybrid";
}
