import { ChartBorder } from "./chart-border";
import { type Covariance, contour } from "./contour";
import { INK, Mark, type Shape } from "./marks";

type Place = {
  mean: readonly [number, number];
  covariance: Covariance;
  shape: Shape;
  label: string;
};
type PairMapProps = {
  /** What the map says, in one sentence: it is read out in place of the drawing. */
  label: string;
  axes: { x: string; y: string };
  before: Place;
  after: Place;
  cuts?: { x: number; y: number };
  /** The map reaches from -reach to +reach on both axes. */
  reach?: number;
};

const RINGS = [0.95, 0.5] as const;

/** Two places and how sure each is: the earlier one hollow and dotted, the later one filled. */
export function PairMap({ label, axes, before, after, cuts, reach = 3 }: PairMapProps) {
  const percent = (value: number) =>
    ((Math.max(-reach, Math.min(reach, value)) + reach) / (2 * reach)) * 100;
  const [xBefore, yBefore] = [percent(before.mean[0]), percent(-before.mean[1])];
  const [xAfter, yAfter] = [percent(after.mean[0]), percent(-after.mean[1])];
  const isRising = after.mean[1] >= before.mean[1];
  return (
    <div className="max-w-lg">
      <p aria-hidden="true" className="mb-1.5 text-xs font-semibold text-ink-2">
        ↑ {axes.y}
      </p>
      <svg role="img" aria-label={label} className="block aspect-square w-full bg-surface">
        <Graticule reach={reach} />
        <svg viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true">
          <Rings place={after} filled />
          <Rings place={before} />
        </svg>
        {cuts && (
          <g className="stroke-ink-2" strokeDasharray="4 3">
            <line x1={`${percent(cuts.x)}%`} x2={`${percent(cuts.x)}%`} y2="100%" />
            <line x2="100%" y1={`${percent(-cuts.y)}%`} y2={`${percent(-cuts.y)}%`} />
          </g>
        )}
        <line
          x1={`${xBefore}%`}
          y1={`${yBefore}%`}
          x2={`${xAfter}%`}
          y2={`${yAfter}%`}
          className="stroke-ink"
          strokeWidth="1.5"
        />
        <Mark shape={before.shape} x={xBefore} y={yBefore} hollow />
        <Mark shape={after.shape} x={xAfter} y={yAfter} />
        <Name
          place={before}
          x={xBefore}
          y={percent(-edgeOf(before, !isRising))}
          above={!isRising}
        />
        <Name
          place={after}
          x={xAfter}
          y={percent(-edgeOf(after, isRising))}
          above={isRising}
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

/** The northern or southern edge of the wider ring: names stand clear of it. */
const edgeOf = ({ mean, covariance }: Place, above: boolean) =>
  mean[1] + (above ? 1 : -1) * Math.sqrt(covariance[1][1] * -2 * Math.log(1 - RINGS[0]));

function Graticule({ reach }: { reach: number }) {
  const units = 2 * reach;
  const at = Array.from({ length: units - 1 }, (_, i) => i + 1);
  return (
    <svg viewBox={`0 0 ${units} ${units}`} aria-hidden="true">
      <path
        d={at.map((n) => `M${n} 0V${units}M0 ${n}H${units}`).join("")}
        vectorEffect="non-scaling-stroke"
        className="fill-none stroke-line"
      />
    </svg>
  );
}

function Rings({ place, filled = false }: { place: Place; filled?: boolean }) {
  const { fill, stroke } = INK[place.shape];
  const [x, y] = place.mean;
  return RINGS.map((share) => {
    const { rx, ry, degrees } = contour(place.covariance, share);
    return (
      <ellipse
        key={share}
        rx={rx}
        ry={ry}
        transform={`translate(${x} ${-y}) rotate(${-degrees})`}
        className={`${stroke} ${filled ? fill : "fill-none"}`}
        fillOpacity={share === 0.5 ? 0.14 : 0.08}
        strokeWidth={share === 0.5 ? 2 : 1}
        strokeDasharray={filled ? undefined : "2 4"}
        vectorEffect="non-scaling-stroke"
      />
    );
  });
}

type NameProps = { place: Place; x: number; y: number; above: boolean; strong?: boolean };

/** The halo keeps lines out of the letters. */
function Name({ place, x, y, above, strong = false }: NameProps) {
  const anchor = x < 22 ? "start" : x > 78 ? "end" : "middle";
  return (
    <svg x={`${x}%`} y={`${Math.min(92, Math.max(8, y))}%`} overflow="visible" aria-hidden="true">
      <text
        dy={above ? -6 : 16}
        textAnchor={anchor}
        paintOrder="stroke"
        strokeWidth="4"
        className={`fill-ink stroke-surface text-xs ${strong ? "font-semibold" : ""}`}
      >
        {place.label}
      </text>
    </svg>
  );
}
