import { Section } from "@/components/layout/section";
import type { Quarter } from "@/lib/kernel/quarter";
import type { Compared, Version } from "@/lib/planner/domain/versions/versions";
import type { WasAndIs } from "@/lib/planner/domain/versions/was-and-is";
import { ChangeList } from "./change-list";
import { CompareForm } from "./compare-form";
import { WasIsFigure } from "./was-is-figure";

type VersionsComparedProps = {
  /** The page this stands on. */
  address: string;
  versions: readonly Version[];
  compared: Compared & {
    startsIn: Quarter;
    changes: readonly { words: string; isMaterial: boolean }[];
    moves: readonly WasAndIs[];
  };
  timeZone: string;
};

/** How two versions of a plan differ: in words, and on the timeline. Still markup. */
export function VersionsCompared({ address, versions, compared, timeZone }: VersionsComparedProps) {
  const { changes, moves, startsIn } = compared;
  return (
    <Section title="Compare two of them">
      <CompareForm {...{ versions, compared, timeZone }} action={address} />
      {changes.length === 0 ? (
        <p className="mt-6">Nothing differs between these two.</p>
      ) : (
        <>
          <h3 className="mt-8 mb-2 text-lg">{countWords(changes.length)}</h3>
          <ChangeList changes={changes} />
        </>
      )}
      {moves.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-lg">On the timeline</h3>
          <WasIsFigure moves={moves} startsIn={startsIn} />
        </>
      )}
    </Section>
  );
}

const countWords = (n: number): string => (n === 1 ? "One change" : `${n} changes`);
