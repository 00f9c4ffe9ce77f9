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
export const trackOf = (ladder: Ladder, track: Path): Rung[] =>
  ladder.rungs.filter((rung) => rung.track === track).sort((a, b) => a.level - b.level);

/** How high a track goes, how its last rung is called, and how many rungs it ends below the highest track. */
export type TrackHeight = { track: Path; rungs: number; ceiling: string | null; gap: number };

/**
 * Parity of a ladder's tracks.
 *
 * gap(track) = highest level of any track − highest level of this one, in rungs, ≥ 0; at least one track has gap 0
 */
export function ladderParity(ladder: Ladder): TrackHeight[] {
  const tops = PATHS.map((track) => ({ track, rungs: trackOf(ladder, track) }));
  const height = (rungs: readonly Rung[]) => rungs.at(-1)?.level ?? 0;
  const highest = Math.max(...tops.map(({ rungs }) => height(rungs)));
  return tops.map(({ track, rungs }) => ({
    track,
    rungs: rungs.length,
    ceiling: rungs.at(-1)?.title ?? null,
    gap: highest - height(rungs),
  }));
}

/** Parity as one sentence: "The specialist track ends two rungs below the leadership track." */
export function parityWords(parity: readonly TrackHeight[]): string {
  const short = parity.filter(({ gap }) => gap > 0);
  const [top] = parity.filter(({ gap }) => gap === 0);
  if (!top) return "This ladder has no rungs yet.";
  if (short.length === 0)
    return "All three tracks end on the same level: on paper, no path has the lower ceiling.";
  return short
    .map(({ track, gap }) => `The ${track} track ends ${count(gap)} below the ${top.track} track.`)
    .join(" ");
}

const NUMBERS = ["no rungs", "one rung", "two rungs", "three rungs", "four rungs", "five rungs"];
const count = (gap: number) => NUMBERS[gap] ?? `${gap} rungs`;
