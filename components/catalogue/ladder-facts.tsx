import { Section } from "@/components/layout/section";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import type { RungGrowth, RungOccupation } from "@/lib/catalogue/domain/rung-growth";
import { wageChangeWords } from "@/lib/catalogue/domain/wage-words";
import { PathColumns } from "./path-columns";
import { PayFigure } from "./pay-figure";

type LadderFactsProps = {
  ladder: Ladder;
  occupations: readonly RungOccupation[];
  growth: readonly RungGrowth[];
};

/** What the occupations of a ladder's rungs pay, and what would have to grow between them. */
export function LadderFacts({ ladder, occupations, growth }: LadderFactsProps) {
  if (occupations.length === 0) return null;
  const paid = onceEach(occupations);
  return (
    <>
      <Section
        title="What would have to grow"
        lead="Between rungs whose occupations differ: what counts for more in the next one. The occupations are suggested by us."
      >
        {growth.length === 0 ? (
          <Growth steps={growth} />
        ) : (
          <PathColumns>
            {(track) => <Growth steps={growth.filter((step) => step.track === track)} />}
          </PathColumns>
        )}
      </Section>
      {paid.length > 0 && (
        <Section
          title="What the work pays"
          lead="By occupation, not by rung: a senior title and a junior one are counted together."
        >
          <PayFigure
            about=""
            occupations={paid}
            caption={`Yearly pay in the occupations that come closest to the rungs of ${ladder.name}: in each, eight of ten people earn within the band, and half earn more than the mark.`}
          />
          <p className="mt-4 max-w-measure text-sm text-ink-2">
            US employees before tax. Pay above $239,200 is not published, so “or more” may be much
            more. Occupations that share a wage code are shown once.
          </p>
        </Section>
      )}
    </>
  );
}

/** What shares a wage code would be the same band once more; the best paid first. */
const onceEach = (occupations: readonly RungOccupation[]): RungOccupation[] =>
  occupations
    .filter(
      ({ pay }, at) =>
        pay.median !== null &&
        occupations.findIndex((other) => other.pay.wageCode === pay.wageCode) === at,
    )
    .sort((a, b) => (b.pay.median ?? 0) - (a.pay.median ?? 0));

function Growth({ steps }: { steps: readonly RungGrowth[] }) {
  if (steps.length === 0)
    return (
      <p className="text-ink-2">
        One occupation covers these rungs: the figures see no difference between them.
      </p>
    );
  return (
    <ol className="flex flex-col gap-5">
      {steps.map(({ from, to, before, after, grows }) => (
        <li key={to.level}>
          <p className="font-semibold">
            {from.title} → {to.title}
          </p>
          <p className="text-sm text-ink-2">
            <a href={`/occupations/${before.code}`}>{before.title}</a> to{" "}
            <a href={`/occupations/${after.code}`}>{after.title}</a>:{" "}
            {wageChangeWords(before.pay, after.pay)}
            {after.dataStatus === "estimated" && " (work estimated from related occupations)"}
          </p>
          {grows.length > 0 ? (
            <ul className="mt-1 list-disc ps-5 text-sm marker:text-ink-3">
              {grows.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          ) : (
            <p className="mt-1 text-sm">Nothing that is rated counts for much more there.</p>
          )}
        </li>
      ))}
    </ol>
  );
}
