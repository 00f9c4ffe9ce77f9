import { AxesPlate } from "./axes-plate";
import { axisShare } from "./axis-share";
import type { Stretch } from "./chart-window";
import { labelSides, type Side } from "./label-sides";
import { Mark, type Shape } from "./marks";

export type Point = {
  x: number;
  y: number;
  shape: Shape;
  /** The whole name: read out and shown on pointing. */
  name: string;
  /** What stands beside the mark: a number of the key, or a name. */
  label: string;
  href?: string;
};

type TwoAxesProps = {
  label: string;
  axes: { x: string; y: string };
  window: { x: Stretch; y: Stretch };
  /** The one it is about, with the cross of a position fix. */
  centre?: Point;
  points: readonly Point[];
  /** Lines from the centre to every point. */
  linked?: boolean;
};

/** The width that labels are placed for, in px; wider or narrower drawings only move marks apart or closer. */
const EDGE = 420;
const LETTER = 7;

/** Occupations or the like on two axes of 0–100: a mark each, and its label where there is room for it. */
export function TwoAxes({ label, axes, window, centre, points, linked = false }: TwoAxesProps) {
  const left = (value: number) => axisShare(value, window.x);
  const down = (value: number) => 100 - axisShare(value, window.y);
  const all = centre ? [centre, ...points] : points;
  const sides = labelSides(
    all.map((point) => ({
      x: (left(point.x) / 100) * EDGE,
      y: (down(point.y) / 100) * EDGE,
      width: point.label.length * LETTER,
    })),
    EDGE,
  );
  const sideOf = new Map(all.map((point, at) => [point, sides[at] ?? "right"]));
  return (
    <AxesPlate label={label} axes={axes} window={window}>
      {linked &&
        centre &&
        points.map((point) => (
          <line
            key={point.name}
            x1={`${left(centre.x)}%`}
            y1={`${down(centre.y)}%`}
            x2={`${left(point.x)}%`}
            y2={`${down(point.y)}%`}
            className="stroke-line-strong"
          />
        ))}
      {points.map((point) => (
        <Place
          key={point.name}
          point={point}
          x={left(point.x)}
          y={down(point.y)}
          side={sideOf.get(point) ?? "right"}
        />
      ))}
      {centre && (
        <>
          <Fix x={left(centre.x)} y={down(centre.y)} />
          <Place
            point={centre}
            x={left(centre.x)}
            y={down(centre.y)}
            side={sideOf.get(centre) ?? "right"}
            strong
          />
        </>
      )}
    </AxesPlate>
  );
}

type PlaceProps = { point: Point; x: number; y: number; side: Side; strong?: boolean };

function Place({ point, x, y, side, strong = false }: PlaceProps) {
  const drawn = (
    <>
      <title>{point.name}</title>
      <circle cx={`${x}%`} cy={`${y}%`} r="12" fillOpacity="0" />
      <Mark shape={point.shape} x={x} y={y} size={strong ? 8 : 6} />
      <Word x={x} y={y} side={side} strong={strong}>
        {point.label}
      </Word>
    </>
  );
  return point.href ? (
    <a
      href={point.href}
      // What is seen comes first, or speaking it would not choose it.
      aria-label={point.label === point.name ? point.name : `${point.label} ${point.name}`}
      className="chart-link"
    >
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
}

const SIDE = {
  right: { dx: 11, dy: 4, anchor: "start" },
  left: { dx: -11, dy: 4, anchor: "end" },
  above: { dx: 0, dy: -12, anchor: "middle" },
  below: { dx: 0, dy: 21, anchor: "middle" },
} as const satisfies Record<Side, { dx: number; dy: number; anchor: string }>;

type WordProps = { x: number; y: number; side: Side; strong: boolean; children: string };

/** The halo keeps lines out of the letters. */
function Word({ x, y, side, strong, children }: WordProps) {
  const { dx, dy, anchor } = SIDE[side];
  return (
    <text
      x={`${x}%`}
      y={`${y}%`}
      dx={dx}
      dy={dy}
      textAnchor={anchor}
      paintOrder="stroke"
      strokeWidth="4"
      className={`fill-ink stroke-surface text-xs ${strong ? "font-semibold" : ""}`}
    >
      {children}
    </text>
  );
}

/** The cross of a position fix. */
function Fix({ x, y }: { x: number; y: number }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
      <path d="M-20 0H-12M12 0H20M0 -20V-12M0 12V20" className="stroke-ink" strokeWidth="1.5" />
    </svg>
  );
}
