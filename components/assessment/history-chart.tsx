import { Figure } from "@/components/charts/figure";
import { Trend } from "@/components/charts/trend";
import type { ComparableSitting } from "@/lib/assessment/domain/change-between";
import { comparableRuns } from "@/lib/assessment/domain/comparable-runs";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";
import { trendSentence } from "@/lib/assessment/domain/trend-sentence";
import { inHundredths } from "./in-hundredths";

type HistoryChartProps = {
  /** Newest first. */
  sittings: readonly (ComparableSitting & { attemptId: string })[];
  day: (date: Date) => string;
  /** Where a sitting is read. */
  hrefOf?: (attemptId: string) => string;
};

const REACH = 3;
const SERIES = [
  { key: "specialist", name: "Specialist orientation", shape: "circle" },
  { key: "leadership", name: "Leadership orientation", shape: "diamond" },
] as const;

/** Both orientations over time with their bands; what was measured on two scales is not joined. */
export function HistoryChart({ sittings, day, hrefOf = inHistory }: HistoryChartProps) {
  const oldestFirst = sittings.toReversed();
  const { runs, breaks } = comparableRuns(oldestFirst);
  const cut = oldestFirst.at(-1)?.score.cuts.specialist;
  return (
    <Figure
      caption={trendSentence(oldestFirst, day)}
      table={{
        head: ["Sitting", "Specialist (95 % range)", "Leadership (95 % range)", "Scored under"],
        rows: oldestFirst.map(({ submittedAt, score, instrumentVersionId }) => [
          day(submittedAt),
          said(score.specialist),
          said(score.leadership),
          instrumentVersionId,
        ]),
      }}
    >
      <Trend
        label="Specialist and leadership orientation at each sitting"
        min={-REACH}
        max={REACH}
        ends={{ high: "stronger pull", low: "weaker pull" }}
        breaks={{
          at: breaks.map((at) => at.toISOString()),
          label: "another language or other numbers; nothing is joined across it",
        }}
        {...(cut !== undefined && {
          cut: { value: cut, label: "where answers turn from neither to agreeing" },
        })}
        series={SERIES.map(({ key, name, shape }) => ({
          name,
          shape,
          segments: runs.map((run) =>
            run.map(({ attemptId, submittedAt, score }) => ({
              at: submittedAt.toISOString(),
              value: score[key].mean,
              low: score[key].mean - 1.96 * score[key].standardError,
              high: score[key].mean + 1.96 * score[key].standardError,
              label: `${name}, ${day(submittedAt)}: ${said(score[key])}; ${resultInShort(score.verdict)}`,
              href: hrefOf(attemptId),
            })),
          ),
        }))}
      />
    </Figure>
  );
}

const inHistory = (attemptId: string) => `/history/${attemptId}`;

const said = ({ mean, standardError }: Score["specialist"]) =>
  `${inHundredths(mean)} (${inHundredths(mean - 1.96 * standardError)} to ${inHundredths(mean + 1.96 * standardError)})`;
