import type { ElementGap } from "./role-gap";

/** One thing that roles ask to grow, and how many of them do. */
export type CommonGap = { id: string; name: string; roles: number };

/**
 * What several roles would have to see grow, as one list: what most of them name first, the larger in sum before
 * the smaller. So it is asked about once and not role by role.
 *
 * @param gaps   of each role, in the order in which they are shown
 * @param shown  how many of each role's gaps are shown, and so may be asked about
 */
export function gapsInCommon(gaps: readonly (readonly ElementGap[])[], shown: number): CommonGap[] {
  const found = new Map<string, CommonGap & { sum: number }>();
  for (const { id, name, delta } of gaps.flatMap((all) => all.slice(0, shown))) {
    const { roles, sum } = found.get(id) ?? { roles: 0, sum: 0 };
    found.set(id, { id, name, roles: roles + 1, sum: sum + delta });
  }
  return [...found.values()]
    .sort((a, b) => b.roles - a.roles || b.sum - a.sum)
    .map(({ sum: _sum, ...gap }) => gap);
}
