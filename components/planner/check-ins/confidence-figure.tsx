import { Figure } from "@/components/charts/figure";
import { QuarterLine } from "@/components/charts/quarter-line";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { confidenceWords } from "@/lib/planner/domain/check-ins/confidence-words";

type ConfidenceFigureProps = { checkIns: readonly { quarter: Quarter; confidence: number }[] };

/** How sure one has been of reaching the target, quarter by quarter. */
export function ConfidenceFigure({ checkIns }: ConfidenceFigureProps) {
  const words = confidenceWords(checkIns);
  return (
    <Figure
      caption={words}
      table={{
        head: ["Quarter", "Confidence"],
        rows: checkIns.map(({ quarter, confidence }) => [quarterText(quarter), `${confidence} %`]),
      }}
    >
      <QuarterLine
        label={words}
        points={checkIns.map(({ quarter, confidence }) => ({ quarter, value: confidence }))}
        min={0}
        max={100}
        ends={{ high: "100 %: certain", low: "0 %: out of reach" }}
        cut={{ value: 50, label: "50 %, as likely as not" }}
      />
    </Figure>
  );
}
