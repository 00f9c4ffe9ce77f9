import { useId } from "react";
import { Hatch } from "./hatch";

const FILL = {
  done: "fill-ink-3",
  planned: "fill-accent/45",
  circle: "fill-spec",
  diamond: "fill-lead",
  "circle-in-diamond": "fill-hybrid",
} as const;

type Part = { name: string; value: number; look: keyof typeof FILL };
type Bar = { label: string; parts: readonly Part[]; capacity: number };
type LoadProps = {
  /** What the histogram says, in one sentence. */
  label: string;
  bars: readonly Bar[];
  unit: string;
  /** Shown under the first bar it belongs to, e.g. the year. */
  groupOf: (bar: Bar) => string;
};

const total = (bar: Bar) => bar.parts.reduce((sum, part) => sum + part.value, 0);

/** What each period asks for, stacked, against what there is. More than there is: hatched, and said. */
export function Load({ label, bars, unit, groupOf }: LoadProps) {
  const hatch = useId();
  const top = Math.max(1, ...bars.map((bar) => Math.max(total(bar), bar.capacity))) * 1.18;
  const over = bars.filter((bar) => total(bar) > bar.capacity);
  const step = 100 / bars.length;
  return (
    <div>
      <svg role="img" aria-label={label} className="block h-44 w-full overflow-visible">
        <Hatch id={hatch} look="over" size={6} />
        {bars.map((bar, index) => (
          <LoadBar key={bar.label} bar={bar} x={index * step} step={step} top={top} hatch={hatch} />
        ))}
        <line x2="100%" y1="100%" y2="100%" className="stroke-line-strong" />
      </svg>
      <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
        {bars.map((bar, index) =>
          index === 0 || groupOf(bar) !== groupOf(bars[index - 1] ?? bar) ? (
            <g key={bar.label}>
              <line
                x1={`${index * step}%`}
                x2={`${index * step}%`}
                y2="20"
                className="stroke-line-strong"
              />
              <text x={`${index * step}%`} dx="5" y="16" className="fill-ink-2 text-xs">
                {groupOf(bar)}
              </text>
            </g>
          ) : null,
        )}
      </svg>
      {over.length > 0 && (
        <p className="mt-2 text-sm text-danger">
          <strong>Over capacity: </strong>
          {over
            .map((bar) => `${bar.label} by ${round(total(bar) - bar.capacity)} ${unit}`)
            .join(", ")}
        </p>
      )}
    </div>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

type LoadBarProps = { bar: Bar; x: number; step: number; top: number; hatch: string };

function LoadBar({ bar, x, step, top, hatch }: LoadBarProps) {
  const y = (value: number) => 100 - (value / top) * 100;
  const sum = total(bar);
  const place = { x: `${x + step * 0.14}%`, width: `${step * 0.72}%` };
  let below = 0;
  return (
    <g>
      {bar.parts.map((part) => {
        const from = below;
        below += part.value;
        return (
          <rect
            key={part.name}
            {...place}
            y={`${y(below)}%`}
            height={`${y(from) - y(below)}%`}
            className={FILL[part.look]}
          />
        );
      })}
      {sum > bar.capacity && (
        <>
          <rect
            {...place}
            y={`${y(sum)}%`}
            height={`${y(bar.capacity) - y(sum)}%`}
            fill={`url(#${hatch})`}
            className="stroke-danger"
          />
          <text
            x={`${x + step / 2}%`}
            y={`${y(sum)}%`}
            dy="-6"
            textAnchor="middle"
            className="hidden fill-danger text-xs font-semibold sm:block"
          >
            +{round(sum - bar.capacity)}
          </text>
        </>
      )}
      <line
        x1={`${x}%`}
        x2={`${x + step}%`}
        y1={`${y(bar.capacity)}%`}
        y2={`${y(bar.capacity)}%`}
        className="stroke-ink"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
    </g>
  );
}
