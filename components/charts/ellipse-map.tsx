import { useId } from "react";
import { ChartBorder } from "./chart-border";
import { type Covariance, contour } from "./contour";
import { Hatch } from "./hatch";
import { INK, Mark, type Shape } from "./marks";

type Position = { mean: readonly [number, number]; shape: Shape; label: string };
type EllipseMapProps = {
  /** What the map says, in one sentence: it is read out in place of the drawing. */
  label: string;
  /** Words along the axes; `more` is read towards the right and towards the top. */
  axes: { x: string; y: string };
  position: Position & { covariance: Covariance };
  /** Other places to compare with, drawn hollow. */
  others?: readonly Position[];
  /** Where each dimension turns from no to yes: dashed lines, never boxes. */
  cuts?: { x: number; y: number };
  /** The map reaches from -reach to +reach on both axes. */
  reach?: number;
};

const RINGS = [
  { share: 0.95, width: 0.75, opacity: 0.05 },
  { share: 0.8, width: 1.25, opacity: 0.09 },
  { share: 0.5, width: 2, opacity: 0.14 },
] as const;

/** Two dimensions and how sure they are: rings that hold 50, 80 and 95 % of what is likely. */
export function EllipseMap(props: EllipseMapProps) {
  const { label, axes, position, others = [], cuts, reach = 3 } = props;
  const percent = (value: number) =>
    ((Math.max(-reach, Math.min(reach, value)) + reach) / (2 * reach)) * 100;
  return (
    <div className="max-w-lg">
      <p aria-hidden="true" className="mb-1.5 text-xs font-semibold text-ink-2">
        ↑ {axes.y}
      </p>
      <svg role="img" aria-label={label} className="block aspect-square w-full bg-surface">
        <Graticule units={2 * reach} />
        <Rings position={position} reach={reach} />
        {cuts && (
          <g className="stroke-ink-2" strokeDasharray="4 3">
            <line x1={`${percent(cuts.x)}%`} x2={`${percent(cuts.x)}%`} y2="100%" />
            <line x2="100%" y1={`${percent(-cuts.y)}%`} y2={`${percent(-cuts.y)}%`} />
          </g>
        )}
        {others.map(({ mean: [x, y], shape, label: name }) => (
          <g key={name}>
            <Mark shape={shape} x={percent(x)} y={percent(-y)} size={5} hollow />
            <MapWord x={percent(x)} y={percent(-y)} word={name} below />
          </g>
        ))}
        <Fix x={percent(position.mean[0])} y={percent(-position.mean[1])} />
        <Mark shape={position.shape} x={percent(position.mean[0])} y={percent(-position.mean[1])} />
        <MapWord
          x={percent(position.mean[0])}
          y={percent(-topOf(position))}
          word={position.label}
          strong
        />
        <ChartBorder segments={4 * reach} />
      </svg>
      <p aria-hidden="true" className="mt-1.5 text-end text-xs font-semibold text-ink-2">
        {axes.x} →
      </p>
    </div>
  );
}

/** The northern edge of the widest ring: where the words of the position stand clear of it. */
const topOf = ({ mean, covariance }: EllipseMapProps["position"]) =>
  mean[1] + Math.sqrt(covariance[1][1] * -2 * Math.log(1 - RINGS[0].share));

/** One line for each whole unit, as one path. */
function Graticule({ units }: { units: number }) {
  const at = Array.from({ length: units - 1 }, (_, i) => i + 1);
  return (
    <svg viewBox={`0 0 ${units} ${units}`} preserveAspectRatio="none" aria-hidden="true">
      <path
        d={at.map((n) => `M${n} 0V${units}M0 ${n}H${units}`).join("")}
        vectorEffect="non-scaling-stroke"
        className="fill-none stroke-line"
      />
    </svg>
  );
}

type RingsProps = { position: EllipseMapProps["position"]; reach: number };

function Rings({ position: { mean, covariance, shape }, reach }: RingsProps) {
  const id = useId();
  const [x, y] = mean;
  const { fill, stroke, dash } = INK[shape];
  return (
    <svg viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true">
      <Hatch id={id} look="both" size={reach / 30} />
      {RINGS.map(({ share, width, opacity }) => {
        const { rx, ry, degrees } = contour(covariance, share);
        const both = shape === "circle-in-diamond";
        return (
          <ellipse
            key={share}
            rx={rx}
            ry={ry}
            transform={`translate(${x} ${-y}) rotate(${-degrees})`}
            className={`${stroke} ${both ? "" : fill}`}
            {...(both && { fill: `url(#${id})` })}
            fillOpacity={both ? opacity * 2.4 : opacity}
            strokeWidth={width}
            strokeDasharray={share === 0.5 ? undefined : dash}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}

/** The cross of a position fix. */
function Fix({ x, y }: { x: number; y: number }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
      <path d="M-20 0H-11M11 0H20M0 -20V-11M0 11V20" className="stroke-ink" strokeWidth="1.5" />
    </svg>
  );
}

type MapWordProps = { x: number; y: number; word: string; strong?: boolean; below?: boolean };

/** Words above a mark or below it, kept inside the map; the halo keeps lines out of the letters. */
function MapWord({ x, y, word, strong = false, below = false }: MapWordProps) {
  const anchor = x < 20 ? "start" : x > 80 ? "end" : "middle";
  return (
    <svg x={`${x}%`} y={`${Math.max(y, 9)}%`} overflow="visible" aria-hidden="true">
      <text
        dy={below ? 20 : -8}
        textAnchor={anchor}
        paintOrder="stroke"
        strokeWidth="4"
        className={`fill-ink stroke-surface text-xs ${strong ? "font-semibold" : ""}`}
      >
        {word}
      </text>
    </svg>
  );
}
