import { IntervalBar } from "@/components/charts/interval-bar";
import { MarkIcon } from "@/components/charts/marks";
import { Badge } from "@/components/ui/badge";
import type { ChangeStatement, DimensionChange } from "@/lib/assessment/domain/change-between";
import { dimensionWords, VERDICT_WORDS } from "@/lib/assessment/domain/change-words";
import { DIMENSIONS, type Dimension } from "@/lib/assessment/domain/instrument";
import type { Score } from "@/lib/assessment/domain/score";
import { inPercent } from "./in-percent";

type Stated = Extract<ChangeStatement, { kind: "stated" }>;
type HistoryChangeProps = { statement: Stated; before: Score; after: Score };

const LOOK = {
  specialist: { name: "Specialist orientation", shape: "circle" },
  leadership: { name: "Leadership orientation", shape: "diamond" },
} as const;
const TONE = { real: "accent", probable: "neutral", noise: "neutral" } as const;
/** The bar reaches so far to both sides, in prior standard deviations. */
const REACH = 3;

/** What changed in each dimension, in words first, then with its band and its numbers. */
export function HistoryChange({ statement, before, after }: HistoryChangeProps) {
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      {DIMENSIONS.map((dimension) => (
        <OneDimension
          key={dimension}
          dimension={dimension}
          result={statement.dimensions[dimension]}
          rawMeans={[before.rawMeans[dimension], after.rawMeans[dimension]]}
        />
      ))}
    </div>
  );
}

type OneDimensionProps = {
  dimension: Dimension;
  result: DimensionChange;
  rawMeans: readonly [number | null, number | null];
};

function OneDimension({ dimension, result, rawMeans }: OneDimensionProps) {
  const { name, shape } = LOOK[dimension];
  const { change, verdict, before, after } = result;
  const rose = change.up >= 0.5;
  const [then, now] = rawMeans;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        <span className="inline-flex items-center gap-2">
          <MarkIcon shape={shape} /> {name}
        </span>
        <Badge tone={TONE[verdict]}>{VERDICT_WORDS[verdict]}</Badge>
      </h3>
      <p>{dimensionWords(dimension, result)}</p>
      <div>
        <IntervalBar
          label={`Change of ${name.toLowerCase()}`}
          value={change.mean}
          error={change.sd}
          min={-REACH}
          max={REACH}
          cut={0}
          shape={shape}
          digits={2}
        />
        <p aria-hidden="true" className="flex justify-between text-xs text-ink-2">
          <span>← fell</span>
          <span>no change</span>
          <span>rose →</span>
        </p>
      </div>
      <dl className="divide-y divide-line border-y border-line text-sm">
        <Row term="Earlier, then later">
          {signed(before.mean)}, then {signed(after.mean)}
        </Row>
        <Row term="Change, and where it may really lie (95 %)">
          {signed(change.mean)} ({signed(change.mean - 1.96 * change.sd)} to{" "}
          {signed(change.mean + 1.96 * change.sd)})
        </Row>
        <Row term={`Chance that it ${rose ? "rose" : "fell"}`}>
          {inPercent(rose ? change.up : 1 - change.up)}
        </Row>
        <Row term="Chance that it moved by half a standard deviation or more">
          {inPercent(change.atLeastHalf)}
        </Row>
        <Row term="Reliable change index (beyond ±1.96 counts)">{signed(result.index)}</Row>
        {then !== null && now !== null && (
          <Row term="Mean answer of 0 to 4, for comparison">
            {then.toFixed(2)}, then {now.toFixed(2)}
          </Row>
        )}
      </dl>
    </div>
  );
}

/** With its sign, and a true minus. */
const signed = (value: number): string => {
  const text = Math.abs(value).toFixed(2);
  if (Number(text) === 0) return text;
  return value > 0 ? `+${text}` : `−${text}`;
};

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="flex justify-between gap-x-6 py-2">
      <dt className="text-ink-2">{term}</dt>
      <dd className="shrink-0 text-end font-semibold">{children}</dd>
    </div>
  );
}
