import { type ReactNode, useId } from "react";
import { Hatch } from "./hatch";
import { INK, MarkIcon, type Shape } from "./marks";

type Outcome = { label: string; probability: number; shape: Shape; note?: ReactNode };
type ProbabilityBarsProps = {
  outcomes: readonly Outcome[];
  /** From here on the words say "clear": a dashed line. */
  threshold?: { at: number; label: string };
};

/** How likely each outcome is, all of them, also the small ones. */
export function ProbabilityBars({ outcomes, threshold }: ProbabilityBarsProps) {
  return (
    <div>
      <ul className="flex flex-col gap-3">
        {outcomes.map((outcome) => (
          <li key={outcome.label}>
            <p className="flex items-baseline justify-between gap-4">
              <span>
                <MarkIcon shape={outcome.shape} /> {outcome.label}
              </span>
              <span className="font-semibold">{inPercent(outcome.probability)}</span>
            </p>
            <ProbabilityBar {...outcome} {...(threshold && { threshold: threshold.at })} />
            {outcome.note && <p className="mt-1 text-sm text-ink-2">{outcome.note}</p>}
          </li>
        ))}
      </ul>
      {threshold && (
        <p className="mt-3 flex items-center gap-2 text-xs text-ink-2">
          <svg aria-hidden="true" className="h-3.5 w-px shrink-0 overflow-visible">
            <line y2="14" className="stroke-ink" strokeWidth="1.5" strokeDasharray="4 3" />
          </svg>
          {threshold.label}
        </p>
      )}
    </div>
  );
}

/** Nothing is said to be impossible or certain. */
function inPercent(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent < 1) return "under 1 %";
  return percent > 99 ? "over 99 %" : `${percent} %`;
}

type BarProps = { probability: number; shape: Shape; threshold?: number };

function ProbabilityBar({ probability, shape, threshold }: BarProps) {
  const id = useId();
  const width = `${Math.max(0, Math.min(1, probability)) * 100}%`;
  const hatched = shape === "circle-in-diamond" || shape === "ring";
  return (
    <svg aria-hidden="true" className="mt-1 block h-3.5 w-full">
      {hatched && <Hatch id={id} look={shape === "ring" ? "faint" : "both"} size={6} />}
      <line x2="100%" y1="13.5" y2="13.5" className="stroke-line-strong" />
      <rect
        width={width}
        height="14"
        className={hatched ? INK[shape].stroke : INK[shape].fill}
        {...(hatched && { fill: `url(#${id})` })}
      />
      {threshold !== undefined && (
        <line
          x1={`${threshold * 100}%`}
          x2={`${threshold * 100}%`}
          y2="14"
          className="stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      )}
    </svg>
  );
}
