import { line } from "d3-shape";
import { INK, MarkIcon, type Shape } from "./marks";

type Curve = { name: string; shape: Shape; points: readonly (readonly [number, number])[] };

type CurvesProps = {
  label: string;
  curves: readonly Curve[];
  x: { min: number; max: number; ticks: readonly number[]; title: string };
  y: { max: number; ticks: readonly number[]; title: string };
};

/** Smooth lines over one axis, from zero up: told apart by dash as well as by hue. */
export function Curves({ label, curves, x, y }: CurvesProps) {
  const left = (value: number) => ((value - x.min) / (x.max - x.min)) * 100;
  const down = (value: number) => (1 - Math.min(value, y.max) / y.max) * 100;
  const path = line<readonly [number, number]>(
    ([at]) => left(at),
    ([, value]) => down(value),
  );
  return (
    <div>
      <p className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {curves.map(({ name, shape }) => (
          <span key={name} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 28 8" aria-hidden="true" className="h-2 w-7">
              <path
                d="M0 4H28"
                fill="none"
                className={INK[shape].stroke}
                strokeWidth="2"
                strokeDasharray={INK[shape].dash}
              />
            </svg>
            <MarkIcon shape={shape} /> {name}
          </span>
        ))}
      </p>
      <p aria-hidden="true" className="mb-2.5 text-xs text-ink-2">
        ↑ {y.title}
      </p>
      <div className="ps-8">
        <svg
          role="img"
          aria-label={label}
          className="block h-56 w-full overflow-visible bg-surface"
        >
          <rect width="100%" height="100%" fill="none" className="stroke-line" />
          {x.ticks.map((tick) => (
            <g key={tick}>
              <line x1={`${left(tick)}%`} x2={`${left(tick)}%`} y2="100%" className="stroke-line" />
              <text
                x={`${left(tick)}%`}
                y="100%"
                dy="1.3em"
                textAnchor="middle"
                className="fill-ink-2 text-xs"
              >
                {String(tick).replace("-", "−")}
              </text>
            </g>
          ))}
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line x2="100%" y1={`${down(tick)}%`} y2={`${down(tick)}%`} className="stroke-line" />
              <text
                x="-0.5em"
                y={`${down(tick)}%`}
                dy="0.35em"
                textAnchor="end"
                className="fill-ink-2 text-xs"
              >
                {String(tick).replace("-", "−")}
              </text>
            </g>
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {curves.map(({ name, shape, points }) => (
              <path
                key={name}
                d={path(points) ?? undefined}
                fill="none"
                className={INK[shape].stroke}
                strokeWidth="2"
                strokeDasharray={INK[shape].dash}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </svg>
      </div>
      <p aria-hidden="true" className="mt-6 ps-8 text-xs text-ink-2">
        {x.title}
      </p>
    </div>
  );
}
