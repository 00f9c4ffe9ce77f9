import type { Path } from "@/lib/kernel/path";
import { type Ladder, trackOf } from "./ladder";

/** Between two tracks: the levels on which one may cross without losing one. */
export type SwitchPoints = { between: readonly [Path, Path]; levels: number[] };

const PAIRS = [
  ["specialist", "leadership"],
  ["specialist", "hybrid"],
  ["hybrid", "leadership"],
] as const satisfies readonly (readonly [Path, Path])[];

/**
 * Where one may move between tracks: levels from the branch on at which both have a rung, so that nobody
 * goes down by crossing. Below the branch there is nothing to cross.
 */
export const switchPoints = (ladder: Pick<Ladder, "rungs" | "branchLevel">): SwitchPoints[] =>
  PAIRS.map((between) => {
    const [one, other] = between.map((track) => trackOf(ladder, track).map(({ level }) => level));
    const levels = (one ?? []).filter(
      (level) => level >= ladder.branchLevel && other?.includes(level),
    );
    return { between, levels };
  });

/** The switch points as sentences: one for each pair of tracks, or one for all where they are the same. */
export function switchWords(points: readonly SwitchPoints[]): string[] {
  const [first, ...others] = points;
  const everywhere = first?.levels.join();
  if (first && everywhere && others.every(({ levels }) => levels.join() === everywhere))
    return [
      `Between any two tracks you can cross on ${spans(first.levels)} without losing a level.`,
    ];
  return points.map(({ between: [one, other], levels }) =>
    levels.length === 0
      ? `Between the ${one} and the ${other} track there is no level on which both have a rung: crossing costs one.`
      : `Between the ${one} and the ${other} track you can cross on ${spans(levels)} without losing a level.`,
  );
}

/** Levels in words, runs as from–to: "level 3", "levels 3 to 5 and 7". */
function spans(levels: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const level of levels) {
    const last = runs.at(-1);
    if (last && last[1] === level - 1) last[1] = level;
    else runs.push([level, level]);
  }
  const said = runs.flatMap(([from, to]) =>
    to > from + 1 ? [`${from} to ${to}`] : to > from ? [`${from}`, `${to}`] : [`${from}`],
  );
  const [last, ...before] = said.toReversed();
  const list = before.length > 0 ? `${before.toReversed().join(", ")} and ${last}` : `${last}`;
  return `${levels.length > 1 ? "levels" : "level"} ${list}`;
}
