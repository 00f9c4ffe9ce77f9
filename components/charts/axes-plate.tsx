import type { ReactNode } from "react";
import { axisShare } from "./axis-share";
import { ChartBorder } from "./chart-border";
import type { Stretch } from "./chart-window";

type Window = { x: Stretch; y: Stretch };
type AxesPlateProps = {
  label: string;
  axes: { x: string; y: string };
  window: Window;
  wide?: boolean;
  children: ReactNode;
};

/** A square chart of two axes: its lines, figures, border and the words along it. */
export function AxesPlate({ label, axes, window, wide = false, children }: AxesPlateProps) {
  return (
    <div className={wide ? "max-w-3xl" : "max-w-lg"}>
      <p aria-hidden="true" className="mb-1.5 text-xs font-semibold text-ink-2">
        ↑ {axes.y}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is a group */}
      <svg role="group" aria-label={label} className="block aspect-square w-full bg-surface">
        <Graticule window={window} />
        {children}
        <ChartBorder segments={20} />
      </svg>
      <p aria-hidden="true" className="mt-1.5 text-end text-xs font-semibold text-ink-2">
        {axes.x} →
      </p>
    </div>
  );
}

/** A line for every ten, and the figure of every twenty. */
function Graticule({ window: { x, y } }: { window: Window }) {
  const tens = ({ min, max }: Stretch) =>
    Array.from({ length: (max - min) / 10 + 1 }, (_, at) => min + 10 * at);
  return (
    <>
      <g className="stroke-line">
        {tens(x).map((ten) => (
          <line key={ten} x1={`${axisShare(ten, x)}%`} x2={`${axisShare(ten, x)}%`} y2="100%" />
        ))}
        {tens(y).map((ten) => (
          <line
            key={ten}
            x2="100%"
            y1={`${100 - axisShare(ten, y)}%`}
            y2={`${100 - axisShare(ten, y)}%`}
          />
        ))}
      </g>
      <g className="fill-ink-3 text-xs">
        {tens(x).map((ten) => (
          <text
            key={ten}
            x={`${axisShare(ten, x)}%`}
            y="100%"
            dx={ten === x.max ? -4 : 3}
            dy="-10"
            textAnchor={ten === x.max ? "end" : undefined}
          >
            {ten}
          </text>
        ))}
        {tens(y).map((ten) => (
          <text key={ten} y={`${100 - axisShare(ten, y)}%`} dx="9" dy="-3">
            {ten}
          </text>
        ))}
      </g>
    </>
  );
}
