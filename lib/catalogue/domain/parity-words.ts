import type { TrackHeight } from "./ladder";

/** Parity as one sentence: "The specialist track ends two rungs below the leadership track." */
export function parityWords(parity: readonly TrackHeight[]): string {
  const climbed = parity.filter(({ rungs }) => rungs > 0);
  const [top] = climbed.filter(({ gap }) => gap === 0);
  if (!top) return "This ladder has no rungs yet.";
  const empty = parity.filter(({ rungs }) => rungs === 0);
  const short = climbed.filter(({ gap }) => gap > 0);
  const said = [
    ...short.map(
      ({ track, gap }) => `The ${track} track ends ${count(gap)} below the ${top.track} track.`,
    ),
    ...empty.map(({ track }) => `The ${track} track has no rungs.`),
  ];
  return said.join(" ") || LEVEL;
}

/** What stands at no level of a track below its ceiling, as sentences; empty where nothing is missing. */
export const missingWords = (parity: readonly TrackHeight[]): string[] =>
  parity.flatMap(({ track, missing }) =>
    missing.length === 0
      ? []
      : [
          `The ${track} track has no rung on ${missing.length > 1 ? "levels" : "level"} ${listed(missing)}.`,
        ],
  );

const LEVEL = "All three tracks end on the same level: on paper, no path has the lower ceiling.";
const NUMBERS = ["no rungs", "one rung", "two rungs", "three rungs", "four rungs", "five rungs"];
const count = (gap: number) => NUMBERS[gap] ?? `${gap} rungs`;

const listed = (levels: readonly number[]): string =>
  levels.length > 1
    ? `${levels.slice(0, -1).join(", ")} and ${levels.at(-1)}`
    : String(levels[0] ?? "");
