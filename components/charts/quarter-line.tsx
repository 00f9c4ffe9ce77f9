import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type Point = { quarter: Quarter; value: number };
type QuarterLineProps = {
  label: string;
  points: readonly Point[];
  min: number;
  max: number;
  /** Words at the top and at the bottom of the scale. */
  ends: { high: string; low: string };
  /** A dashed line across, with what it means. */
  cut?: { value: number; label: string };
};

/** Words of quarters that have room beside one another on a phone. */
const MOST_WORDS = 4;

/** One value per quarter, joined: what it was, not what it may have been. */
export function QuarterLine({ label, points, min, max, ends, cut }: QuarterLineProps) {
  const quarters = points.map(({ quarter }) => quarter);
  const [first, last] = [Math.min(...quarters) - 0.5, Math.max(...quarters) + 0.5];
  const x = (quarter: number) => ((quarter - first) / (last - first)) * 100;
  const y = (value: number) => ((max - Math.min(max, Math.max(min, value))) / (max - min)) * 100;
  const every = Math.ceil((last - first) / MOST_WORDS);
  const path = points.map(({ quarter, value }) => `${x(quarter)} ${y(value)}`).join("L");
  return (
    <div>
      <p aria-hidden="true" className="mb-1 text-xs text-ink-2">
        ↑ {ends.high}
      </p>
      <svg role="img" aria-label={label} className="block h-48 w-full overflow-visible bg-surface">
        <rect width="100%" height="100%" fill="none" className="stroke-line" />
        {cut && (
          <line
            x2="100%"
            y1={`${y(cut.value)}%`}
            y2={`${y(cut.value)}%`}
            className="stroke-ink-2"
            strokeDasharray="4 3"
          />
        )}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path
            d={`M${path}`}
            fill="none"
            className="stroke-accent"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map(({ quarter, value }) => (
          <circle
            key={quarter}
            cx={`${x(quarter)}%`}
            cy={`${y(value)}%`}
            r="5"
            className="fill-accent stroke-surface stroke-2"
          />
        ))}
      </svg>
      <p aria-hidden="true" className="mt-1 text-xs text-ink-2">
        ↓ {ends.low}
      </p>
      <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
        {Array.from({ length: Math.round(last - first) }, (_, at) => first + 0.5 + at)
          .filter((_, at) => at % every === 0)
          .map((quarter) => (
            <text
              key={quarter}
              x={`${x(quarter)}%`}
              y="14"
              textAnchor="middle"
              className="fill-ink-2 text-xs"
            >
              {quarterText(quarter)}
            </text>
          ))}
      </svg>
      {cut && <p className="mt-1 text-xs text-ink-2">Dashed line: {cut.label}</p>}
    </div>
  );
}
