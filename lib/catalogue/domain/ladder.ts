import { PATHS, type Path } from "@/lib/kernel/path";

/** One step of a track; levels start at 1. */
export type Rung = {
  track: Path;
  level: number;
  title: string;
  /** The occupation that comes closest: a suggestion, never a fact. */
  occupationCode: string | null;
};

export type Ladder = {
  /** The job family it belongs to. */
  slug: string;
  name: string;
  /** The first level at which the tracks differ; below it everybody climbs the same rungs. */
  branchLevel: number;
  rungs: readonly Rung[];
};

/** Rungs of one track from the bottom up. */
export const trackOf = (ladder: Pick<Ladder, "rungs">, track: Path): Rung[] =>
  ladder.rungs.filter((rung) => rung.track === track).sort((a, b) => a.level - b.level);

export type TrackHeight = {
  track: Path;
  rungs: number;
  /** How the last rung is called; null without one. */
  ceiling: string | null;
  /** How many levels the track ends below the highest one. */
  gap: number;
  /** Levels below the ceiling on which the track has no rung. */
  missing: number[];
};

/**
 * Parity of a ladder's tracks. Levels without a title count as levels: a track is as high as its last rung stands.
 *
 * gap(track) = highest level of any track − highest level of this one, ≥ 0; at least one track has gap 0
 */
export function ladderParity(ladder: Pick<Ladder, "rungs">): TrackHeight[] {
  const tops = PATHS.map((track) => ({ track, rungs: trackOf(ladder, track) }));
  const height = (rungs: readonly Rung[]) => rungs.at(-1)?.level ?? 0;
  const highest = Math.max(...tops.map(({ rungs }) => height(rungs)));
  return tops.map(({ track, rungs }) => {
    const has = new Set(rungs.map(({ level }) => level));
    const levels = Array.from({ length: height(rungs) }, (_, at) => at + 1);
    return {
      track,
      rungs: rungs.length,
      ceiling: rungs.at(-1)?.title ?? null,
      gap: highest - height(rungs),
      missing: levels.filter((level) => !has.has(level)),
    };
  });
}
