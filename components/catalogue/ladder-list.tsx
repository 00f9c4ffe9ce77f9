import type { Rung } from "@/lib/catalogue/domain/ladder";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { parityWords } from "@/lib/catalogue/domain/parity-words";

type Row = { id: string; name: string; family: string; note: string; rungs: readonly Rung[] };

/** Copied ladders, each with where its tracks end. */
export function LadderList({ ladders }: { ladders: readonly Row[] }) {
  return (
    <ul className="border-t border-line-strong">
      {ladders.map((ladder) => (
        <li key={ladder.id} className="border-b border-line py-3">
          <p className="text-lg">
            <a href={`/catalogue/ladders/copies/${ladder.id}`}>{ladder.name}</a>{" "}
            <span className="text-sm text-ink-3">{ladder.family}</span>
          </p>
          <p className="max-w-measure text-ink-2">{parityWords(ladderParity(ladder))}</p>
        </li>
      ))}
    </ul>
  );
}
