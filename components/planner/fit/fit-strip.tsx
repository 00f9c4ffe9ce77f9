import { HORIZON } from "@/lib/planner/domain/plan";

export type FitMove = {
  id: string;
  title: string;
  words: string;
  quarters: number;
  /** Null: the tray. */
  from: number | null;
  to: number | null;
};

const YEARS = Array.from({ length: HORIZON / 4 + 1 }, (_, year) => `M${year * 4} 0V4`).join("");

type FitStripProps = { move: Pick<FitMove, "quarters" | "from" | "to">; startsIn: number };

/** Five years in a line: dashed where the item was, filled where it would be. Its words stand beside it. */
export function FitStrip({ move, startsIn }: FitStripProps) {
  const { from, to, quarters } = move;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${HORIZON} 4`}
      preserveAspectRatio="none"
      className="h-5 w-full border-y border-line bg-surface"
    >
      <path d={YEARS} vectorEffect="non-scaling-stroke" className="stroke-line-strong" />
      {to !== null && (
        <rect x={to - startsIn} y="0.9" width={quarters} height="2.2" className="fill-accent" />
      )}
      {from !== null && (
        <rect
          x={from - startsIn}
          y="0.4"
          width={quarters}
          height="3.2"
          strokeDasharray="4 3"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-ink"
        />
      )}
    </svg>
  );
}
