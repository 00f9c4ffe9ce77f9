import { type Ladder, ladderParity } from "@/lib/catalogue/domain/ladder";
import { parityWords } from "@/lib/catalogue/domain/parity-words";
import { PathMark } from "./path-mark";

/** Ladders one below the other: how high they go, where they part, and how each track ends. */
export function LadderShelf({ ladders }: { ladders: readonly Ladder[] }) {
  const areLevel = ladders.every(isLevel);
  return (
    <>
      {areLevel && (
        <p className="mb-5 max-w-measure">
          On all of these the three tracks end on the same level. That is how they are written;
          employers’ own ladders often stop earlier on one side, and a top rung may have few posts.
        </p>
      )}
      <ul className="border-t border-line-strong">
        {ladders.map((ladder) => (
          <li key={ladder.slug} className="border-b border-line py-5">
            <h2 className="text-lg">
              <a href={`/ladders/${ladder.slug}`}>{ladder.name}</a>
            </h2>
            <p className="mb-3 max-w-measure text-ink-2">
              {Math.max(0, ...ladder.rungs.map(({ level }) => level))} levels, parting at the{" "}
              {ordinal(ladder.branchLevel)}. {!areLevel && parityWords(ladderParity(ladder))}
            </p>
            <dl className="grid gap-x-8 gap-y-1 text-sm md:grid-cols-3">
              {ladderParity(ladder).map(({ track, ceiling }) => (
                <div key={track}>
                  <dt>
                    <PathMark path={track} />
                  </dt>
                  <dd>{ceiling ? `up to ${ceiling}` : "no rungs"}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

const isLevel = (ladder: Ladder): boolean => ladderParity(ladder).every(({ gap }) => gap === 0);

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const ordinal = (level: number) => ORDINALS[level - 1] ?? `${level}th`;
