import { Figure } from "@/components/charts/figure";
import { QuarterLine } from "@/components/charts/quarter-line";
import { quarterText } from "@/lib/kernel/quarter";
import { trendWords } from "@/lib/planner/domain/progress/trend-words";

type TrendFigureProps = { trend: readonly { quarter: number; value: number }[] };

/** Done of planned at each check-in: whether one keeps up. */
export function TrendFigure({ trend }: TrendFigureProps) {
  const words = trendWords([...trend]);
  if (trend.length === 0) return <p className="text-ink-2">{words}</p>;
  return (
    <Figure
      caption={words}
      table={{
        head: ["Check-in", "Done of planned"],
        rows: trend.map(({ quarter, value }) => [quarterText(quarter), `${Math.round(value)} %`]),
      }}
    >
      <QuarterLine
        label={words}
        points={trend}
        min={0}
        max={Math.max(150, ...trend.map(({ value }) => value))}
        ends={{ high: "ahead of the plan", low: "nothing done" }}
        cut={{ value: 100, label: "all that was planned by then, done" }}
      />
    </Figure>
  );
}
