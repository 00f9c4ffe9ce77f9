import {
  type Ladder,
  ladderParity,
  type Rung,
  type TrackHeight,
  trackOf,
} from "@/lib/catalogue/domain/ladder";
import { PATHS, type Path } from "@/lib/kernel/path";
import { PathMark } from "./path-mark";

/** The line a track is drawn with: solid, dashed, and both. */
const RAIL = {
  specialist: "border-spec border-solid",
  leadership: "border-lead border-dashed",
  hybrid: "border-hybrid border-double border-s-4",
} as const satisfies Record<Path, string>;

type LadderTracksProps = {
  ladder: Ladder;
  /** Those that are known; rungs lead to them. */
  occupations?: readonly { code: string; title: string }[];
};

/** Three tracks side by side, level beside level (of at most twelve), the highest rung on top; a line marks where they part. */
export function LadderTracks({ ladder, occupations = [] }: LadderTracksProps) {
  const named = new Map(occupations.map(({ code, title }) => [code, title]));
  const parity = ladderParity(ladder);
  const highest = Math.max(0, ...ladder.rungs.map(({ level }) => level));
  const levels = Array.from({ length: highest }, (_, i) => highest - i);
  return (
    <div className="grid gap-8 md:grid-cols-3 md:gap-0">
      {PATHS.map((track) => {
        const rungs = new Map(trackOf(ladder, track).map((rung) => [rung.level, rung]));
        return (
          <section
            key={track}
            aria-labelledby={`track-${track}`}
            className="path-column md:row-span-14 md:grid md:grid-rows-subgrid"
          >
            <h2 id={`track-${track}`} className="text-lg">
              <PathMark path={track} />
            </h2>
            <p className="mb-3 text-sm text-ink-2">{heightWords(parity, track)}</p>
            <ol
              reversed
              className={`border-s-2 md:row-span-12 md:grid md:grid-rows-subgrid ${RAIL[track]}`}
            >
              {levels.map((level) => (
                <Level
                  key={level}
                  level={level}
                  rung={rungs.get(level)}
                  occupation={named.get(changedTo(rungs, level) ?? "")}
                  branchLevel={ladder.branchLevel}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

type LevelProps = {
  level: number;
  rung: Rung | undefined;
  occupation: string | undefined;
  branchLevel: number;
};

function Level({ level, rung, occupation, branchLevel }: LevelProps) {
  const shared = level < branchLevel;
  return (
    <li
      className={`flex gap-3 ps-4 md:min-h-19 md:items-center ${level === branchLevel ? "border-b-2 border-line-strong" : "border-b border-line"} py-2.5`}
    >
      <span aria-hidden="true" className="w-5 shrink-0 text-end text-sm text-ink-3">
        {level}
      </span>
      {rung ? (
        <span className="min-w-0">
          <span className={shared ? "text-ink-2" : "font-semibold"}>
            {rung.title}
            {shared && <span className="sr-only"> (shared by all tracks)</span>}
          </span>
          {occupation && (
            <span className="block text-sm text-ink-3">
              from here on like{" "}
              <a href={`/occupations/${rung.occupationCode}`} className="text-ink-2 underline">
                {occupation}
              </a>
            </span>
          )}
        </span>
      ) : (
        <span className="text-ink-3 italic">No rung here</span>
      )}
    </li>
  );
}

/** The occupation of a rung, where the rung below has another one or none. */
function changedTo(rungs: ReadonlyMap<number, Rung>, level: number): string | null {
  const code = rungs.get(level)?.occupationCode ?? null;
  return rungs.get(level - 1)?.occupationCode === code ? null : code;
}

function heightWords(parity: readonly TrackHeight[], track: Path): string {
  const height = parity.find((one) => one.track === track);
  if (!height?.ceiling) return "No rungs yet";
  return `${height.rungs === 1 ? "One rung" : `${height.rungs} rungs`}; the last is ${height.ceiling}`;
}
