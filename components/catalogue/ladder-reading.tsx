import { branchLevelOf } from "@/lib/catalogue/domain/branch-level";
import { type Ladder, ladderParity } from "@/lib/catalogue/domain/ladder";
import { missingWords } from "@/lib/catalogue/domain/parity-words";
import { switchPoints, switchWords } from "@/lib/catalogue/domain/switch-points";

/** What a ladder says beside its titles: where the tracks part, where one may cross, and what is missing. */
export function LadderReading({ ladder }: { ladder: Ladder }) {
  const missing = missingWords(ladderParity(ladder));
  return (
    <div className="flow max-w-measure">
      <p>{partingWords(ladder)}</p>
      <ul>
        {switchWords(switchPoints(ladder)).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {missing.length > 0 && <p>{missing.join(" ")} Titles may be missing, or the work may.</p>}
      <p>
        A track that ends level on paper may have very few posts at its top: ask who holds them
        today.
      </p>
    </div>
  );
}

function partingWords(ladder: Ladder): string {
  const said =
    ladder.branchLevel > 1
      ? `The highest rung is on top. Rungs below the heavier line are the same for everybody; from level ${ladder.branchLevel} on, the tracks part.`
      : "The highest rung is on top. The tracks part from the first level on.";
  const byTitles = branchLevelOf(ladder);
  if (byTitles === ladder.branchLevel) return said;
  return byTitles === null
    ? `${said} By their titles they never do.`
    : `${said} By their titles they do so at level ${byTitles}.`;
}
