import { Figure } from "@/components/charts/figure";
import { MarkIcon } from "@/components/charts/marks";
import { PairMap } from "@/components/charts/pair-map";
import { Table } from "@/components/ui/table";
import { OUTCOME_WORDS, OUTCOMES } from "@/lib/assessment/domain/outcome";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";
import { inHundredths } from "./in-hundredths";
import { inPercent } from "./in-percent";
import { OUTCOME_SHAPE } from "./outcome-shape";

type Sitting = { submittedAt: Date; score: Score };
type HistoryMapProps = {
  before: Sitting;
  after: Sitting;
  day: (date: Date) => string;
  /** Only what was measured on one scale may share a map. */
  isOneScale: boolean;
};

const range = ({ mean, standardError }: Score["specialist"]) =>
  `${inHundredths(mean)} (${inHundredths(mean - 1.96 * standardError)} to ${inHundredths(mean + 1.96 * standardError)})`;

/** Both results side by side: on one map where they share a scale, and in words. */
export function HistoryMap({ before, after, day, isOneScale }: HistoryMapProps) {
  const words = <TwoResults before={before} after={after} day={day} />;
  if (!isOneScale) return words;
  const { cuts } = after.score;
  return (
    <Figure
      caption={`Hollow mark and dotted rings: ${day(before.submittedAt)}. Filled mark and rings: ${day(after.submittedAt)}. Half and nineteen twentieths of what was likely lie inside the rings; where they overlap, both sittings may have found the same place.`}
      table={{
        head: ["Sitting", "Specialist (95 % range)", "Leadership (95 % range)"],
        rows: [before, after].map(({ submittedAt, score }) => [
          day(submittedAt),
          range(score.specialist),
          range(score.leadership),
        ]),
      }}
    >
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
        <PairMap
          label={`On ${day(before.submittedAt)}: ${resultInShort(before.score.verdict)}. On ${day(after.submittedAt)}: ${resultInShort(after.score.verdict)}.`}
          axes={{ x: "Specialist orientation", y: "Leadership orientation" }}
          before={placeOf(before, day)}
          after={placeOf(after, day)}
          cuts={{ x: cuts.specialist, y: cuts.leadership }}
        />
        <div className="md:pt-6">{words}</div>
      </div>
    </Figure>
  );
}

const shapeOf = ({ verdict }: Score) =>
  verdict.kind === "none" ? "ring" : OUTCOME_SHAPE[verdict.outcome];

function placeOf({ submittedAt, score }: Sitting, day: HistoryMapProps["day"]) {
  const { specialist, leadership, covariance } = score;
  return {
    mean: [specialist.mean, leadership.mean],
    covariance: [
      [specialist.standardError ** 2, covariance],
      [covariance, leadership.standardError ** 2],
    ],
    shape: shapeOf(score),
    label: day(submittedAt),
  } as const;
}

function TwoResults({ before, after, day }: Omit<HistoryMapProps, "isOneScale">) {
  const both = [before, after];
  return (
    <Table caption="How likely each reading was">
      <thead>
        <tr>
          <td />
          {both.map(({ submittedAt }) => (
            <th key={submittedAt.getTime()} scope="col">
              {day(submittedAt)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">What it said</th>
          {both.map(({ submittedAt, score }) => (
            <td key={submittedAt.getTime()}>
              <MarkIcon shape={shapeOf(score)} /> {resultInShort(score.verdict)}
            </td>
          ))}
        </tr>
        {OUTCOMES.map((outcome) => (
          <tr key={outcome}>
            <th scope="row" className="font-normal">
              {OUTCOME_WORDS[outcome]}
            </th>
            {both.map(({ submittedAt, score }) => (
              <td key={submittedAt.getTime()}>{inPercent(score.probabilities[outcome])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
