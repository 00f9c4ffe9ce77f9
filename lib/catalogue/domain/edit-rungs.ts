import { PATHS, type Path } from "@/lib/kernel/path";
import type { Rung } from "./ladder";

/** No employer's ladder we know of is higher. */
export const HIGHEST_LEVEL = 12;

export const RUNG_STEPS = ["up", "down", "insert", "remove"] as const;

/** One press of a button at a level of a track. */
export type RungStep = { does: (typeof RUNG_STEPS)[number]; track: Path; level: number };

/**
 * The rungs after a step. `up` and `down` change places with what stands there, also with an empty level; `insert`
 * opens an empty level below the rung, which with all above it goes up by one; `remove` takes the rung away and
 * lets all above it come down. A step that leads off the ladder changes nothing.
 *
 * @throws RangeError when an inserted level would push the last rung above `HIGHEST_LEVEL`
 */
export function takeStep(rungs: readonly Rung[], { does, track, level }: RungStep): Rung[] {
  switch (does) {
    case "up":
      return level < HIGHEST_LEVEL ? exchange(rungs, track, level) : [...rungs];
    case "down":
      return level > 1 ? exchange(rungs, track, level - 1) : [...rungs];
    case "insert": {
      const raised = shift(rungs, { track, from: level, by: 1 });
      if (raised.some((rung) => rung.level > HIGHEST_LEVEL))
        throw new RangeError(`A track has at most ${HIGHEST_LEVEL} levels.`);
      return raised;
    }
    case "remove": {
      const left = rungs.filter((rung) => rung.track !== track || rung.level !== level);
      return shift(left, { track, from: level + 1, by: -1 });
    }
  }
}

/** What stands on `lower` and on the level above it change places. */
const exchange = (rungs: readonly Rung[], track: Path, lower: number): Rung[] =>
  rungs.map((rung) => {
    if (rung.track !== track) return rung;
    if (rung.level === lower) return { ...rung, level: lower + 1 };
    return rung.level === lower + 1 ? { ...rung, level: lower } : rung;
  });

const shift = (
  rungs: readonly Rung[],
  { track, from, by }: { track: Path; from: number; by: number },
): Rung[] =>
  rungs.map((rung) =>
    rung.track === track && rung.level >= from ? { ...rung, level: rung.level + by } : rung,
  );

/** Titles as they were typed, by track and level; what is not named stays as it is, an empty one takes the rung away. */
export type TypedTitles = Readonly<
  Partial<Record<Path, Readonly<Record<string, string>> | undefined>>
>;

/** The rungs with what was typed: a title that changed keeps the occupation its rung had. */
export function withTitles(rungs: readonly Rung[], typed: TypedTitles): Rung[] {
  const known = new Map(rungs.map((rung) => [`${rung.track} ${rung.level}`, rung]));
  for (const track of PATHS)
    for (const [level, title] of Object.entries(typed[track] ?? {})) {
      const place = `${track} ${level}`;
      const before = known.get(place);
      if (title === "") known.delete(place);
      else
        known.set(place, {
          track,
          level: Number(level),
          title,
          occupationCode: before?.occupationCode ?? null,
        });
    }
  return [...known.values()].sort(
    (a, b) => PATHS.indexOf(a.track) - PATHS.indexOf(b.track) || a.level - b.level,
  );
}
