import { Figure } from "@/components/charts/figure";
import { Trend } from "@/components/charts/trend";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";

type Sitting = {
  attemptId: string;
  submittedAt: Date;
  instrumentVersionId: string;
  scoringVersion: string;
  score: Score;
};
type HistoryChartProps = { sittings: readonly Sitting[]; day: (date: Date) => string };

const REACH = 3;
const SERIES = [
  { key: "specialist", name: "Specialist orientation", shape: "circle" },
  { key: "leadership", name: "Leadership orientation", shape: "diamond" },
] as const;

/** Both orientations over time with their bands; sittings of different versions are not joined. */
export function HistoryChart({ sittings, day }: HistoryChartProps) {
  const oldestFirst = sittings.toReversed();
  const cut = oldestFirst.at(-1)?.score.cuts.specialist;
  const said = ({ mean, standardError }: Score["specialist"]) =>
    `${mean.toFixed(2)} (${(mean - 1.96 * standardError).toFixed(2)} to ${(mean + 1.96 * standardError).toFixed(2)})`;
  return (
    <Figure
      caption={
        sittings.length === 1
          ? "One sitting so far. Each mark stands in the band where you may really be; a second sitting will show whether anything moved."
          : "Each mark stands in the band where you may really be. Where two bands overlap widely, the difference between them may be chance."
      }
      table={{
        head: ["Sitting", "Specialist (95 % range)", "Leadership (95 % range)"],
        rows: oldestFirst.map(({ submittedAt, score }) => [
          day(submittedAt),
          said(score.specialist),
          said(score.leadership),
        ]),
      }}
    >
      <Trend
        label="Specialist and leadership orientation at each sitting"
        min={-REACH}
        max={REACH}
        ends={{ high: "stronger pull", low: "weaker pull" }}
        {...(cut !== undefined && {
          cut: { value: cut, label: "where answers turn from neither to agreeing" },
        })}
        series={SERIES.map(({ key, name, shape }) => ({
          name,
          shape,
          segments: comparable(oldestFirst).map((run) =>
            run.map(({ attemptId, submittedAt, score }) => ({
              at: submittedAt.toISOString(),
              value: score[key].mean,
              low: score[key].mean - 1.96 * score[key].standardError,
              high: score[key].mean + 1.96 * score[key].standardError,
              label: `${name}, ${day(submittedAt)}: ${said(score[key])}; ${resultInShort(score.verdict)}`,
              href: `/history/${attemptId}`,
            })),
          ),
        }))}
      />
    </Figure>
  );
}

/** Runs of neighbours under one version of form and scoring. */
function comparable(sittings: readonly Sitting[]): Sitting[][] {
  const runs: Sitting[][] = [];
  for (const sitting of sittings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last?.instrumentVersionId === sitting.instrumentVersionId &&
      last.scoringVersion === sitting.scoringVersion;
    if (run && joins) run.push(sitting);
    else runs.push([sitting]);
  }
  return runs;
}
