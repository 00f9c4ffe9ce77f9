import { PATHS } from "@/lib/kernel/path";
import type { Ladder } from "./ladder";

/**
 * The first level at which the tracks differ by their titles: other words, or a rung that one lacks.
 * Null where they never part. What a ladder says of itself (`branchLevel`) may differ.
 */
export function branchLevelOf({ rungs }: Pick<Ladder, "rungs">): number | null {
  const highest = Math.max(0, ...rungs.map(({ level }) => level));
  for (let level = 1; level <= highest; level += 1) {
    const here = rungs.filter((rung) => rung.level === level);
    const titles = new Set(here.map(({ title }) => title));
    if (titles.size > 1 || here.length < PATHS.length) return level;
  }
  return null;
}
