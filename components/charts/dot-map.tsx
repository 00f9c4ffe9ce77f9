import { AxesPlate } from "./axes-plate";
import { axisShare, PAD } from "./axis-share";
import { dotsPath } from "./dots-path";
import { INK, Mark, type Shape } from "./marks";

type Dot = { x: number; y: number; name: string; href: string };
type Named = { x: number; y: number; name: string };
type DotMapProps = {
  label: string;
  axes: { x: string; y: string };
  /** Dots by shape: each shape is drawn once and used for all of its dots. */
  dots: readonly { shape: Shape; dots: readonly Dot[] }[];
  /** Dots without a link or a name, as a background. */
  faint: readonly { x: number; y: number }[];
  /** A few that are named on the map, where there is room. */
  named: readonly Named[];
  /** The one that is pointed at. */
  at?: Named & { shape: Shape };
};

/** As short as can be: they stand at every dot. */
const ID = {
  circle: "s",
  diamond: "l",
  "circle-in-diamond": "b",
  ring: "p",
} as const satisfies Record<Shape, string>;
const WHOLE = { min: 0, max: 100 };
/** Units of the drawing for each point of the axes: dots stand in whole units, so that there is little to send. */
const UNITS = 2;
const RIM = Math.round(((100 * UNITS * PAD) / (100 - 2 * PAD)) * 100) / 100;
const SIDE = 100 * UNITS + 2 * RIM;
const VIEW = `${-RIM} ${-RIM} ${SIDE} ${SIDE}`;

/** Very many dots on two axes of 0–100, each a link with its name, in as few bytes as can be. */
export function DotMap({ label, axes, dots, faint, named, at }: DotMapProps) {
  return (
    <AxesPlate label={label} axes={axes} window={{ x: WHOLE, y: WHOLE }} wide>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the drawing around it, which has a name */}
      <svg viewBox={VIEW} className="dots">
        <defs>
          {dots.map(({ shape }) => (
            <g key={shape} id={ID[shape]}>
              <DotShape shape={shape} />
            </g>
          ))}
        </defs>
        {faint.length > 0 && (
          <path
            d={dotsPath(faint.map((dot) => ({ x: across(dot.x), y: down(dot.y) })))}
            strokeWidth="2"
            strokeLinecap="round"
            className="fill-none stroke-line-strong"
            strokeOpacity="0.5"
          />
        )}
        {dots.map(({ shape, dots: few }) =>
          few.map(({ x, y, name, href }) => (
            <a key={href} href={href}>
              <title>{name}</title>
              <use href={`#${ID[shape]}`} x={across(x)} y={down(y)} />
            </a>
          )),
        )}
      </svg>
      {named.map(({ x, y, name }) => (
        <Word key={name} x={x} y={y} name={name} />
      ))}
      {at && (
        <g>
          <Pointer x={at.x} y={at.y} />
          <Mark shape={at.shape} x={axisShare(at.x, WHOLE)} y={100 - axisShare(at.y, WHOLE)} />
          <Word {...at} strong />
        </g>
      )}
    </AxesPlate>
  );
}

const across = (x: number) => Math.round(x * UNITS);
const down = (y: number) => Math.round((100 - y) * UNITS);

/** The marks of the house, small, with a halo that a link turns to ink when it is pointed at. */
function DotShape({ shape }: { shape: Shape }) {
  const { fill, stroke } = INK[shape];
  if (shape === "circle") return <circle r="1.7" className={fill} />;
  if (shape === "diamond") return <path d="M0-2.3L2.3 0L0 2.3L-2.3 0Z" className={fill} />;
  if (shape === "ring")
    return <circle r="1.5" className={`fill-surface ${stroke}`} strokeWidth="0.6" />;
  return (
    <>
      <path d="M0-2.4L2.4 0L0 2.4L-2.4 0Z" className={`fill-surface ${stroke}`} strokeWidth="0.6" />
      <circle r="0.9" className={fill} />
    </>
  );
}

type WordProps = Named & { strong?: boolean };

/** The halo keeps dots out of the letters; a narrow screen has room for the strong one alone. */
function Word({ x, y, name, strong = false }: WordProps) {
  const left = axisShare(x, WHOLE);
  const anchor = left < 22 ? "start" : left > 78 ? "end" : "middle";
  return (
    <text
      x={`${left}%`}
      y={`${100 - axisShare(y, WHOLE)}%`}
      dy={strong ? -16 : -8}
      textAnchor={anchor}
      paintOrder="stroke"
      strokeWidth="4"
      className={`pointer-events-none fill-ink stroke-surface text-xs ${strong ? "font-semibold" : "hidden sm:block"}`}
    >
      {name}
    </text>
  );
}

/** The cross of a position fix. */
function Pointer({ x, y }: { x: number; y: number }) {
  return (
    <svg
      x={`${axisShare(x, WHOLE)}%`}
      y={`${100 - axisShare(y, WHOLE)}%`}
      overflow="visible"
      aria-hidden="true"
    >
      <circle r="13" className="fill-surface stroke-ink" strokeWidth="1.5" />
      <path d="M-24 0H-13M13 0H24M0 -24V-13M0 13V24" className="stroke-ink" strokeWidth="1.5" />
    </svg>
  );
}
