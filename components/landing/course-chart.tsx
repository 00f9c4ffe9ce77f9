import { ChartBorder } from "@/components/charts/chart-border";
import { INK, Mark, type Shape } from "@/components/charts/marks";
import { isobath } from "./isobath";

type Harbour = { shape: Shape; name: string; x: number; y: number; course: string; turn: number };

/** Where one stands today, in the units of the sheet (120 by 100). */
const HERE = { x: 24, y: 77 };
const HARBOURS: readonly Harbour[] = [
  {
    shape: "diamond",
    name: "Leadership",
    x: 37,
    y: 20,
    course: "M24 77C18 60 20 40 37 20",
    turn: 0.6,
  },
  {
    shape: "circle-in-diamond",
    name: "Hybrid",
    x: 92,
    y: 28,
    course: "M24 77C44 70 70 56 92 28",
    turn: 2.1,
  },
  {
    shape: "circle",
    name: "Specialist",
    x: 100,
    y: 74,
    course: "M24 77C48 90 76 90 100 74",
    turn: 4,
  },
];
const DEPTHS = [7, 11, 15.5, 21, 28];

/** The opening sheet: one position, three courses, and how little is certain about any of them. */
export function CourseChart() {
  return (
    <svg
      role="img"
      aria-label="A chart with your position and three courses from it: to leadership, to a hybrid of both, and to a specialist's harbour. Rings around the position show that it is known only roughly."
      className="block aspect-[6/5] w-full bg-surface"
    >
      <svg viewBox="0 0 120 100" aria-hidden="true">
        <Graticule />
        <g fill="none" className="stroke-line-strong" strokeWidth="1">
          {HARBOURS.flatMap(({ name, x, y, turn }) =>
            DEPTHS.map((radius, index) => (
              <path
                key={`${name} ${radius}`}
                d={isobath({ x, y, radius, turn: turn + index * 0.16 })}
                strokeOpacity={0.75 - index * 0.14}
                vectorEffect="non-scaling-stroke"
              />
            )),
          )}
        </g>
        <Uncertainty />
        {HARBOURS.map(({ name, shape, course }) => (
          <Course key={name} shape={shape} course={course} />
        ))}
      </svg>
      {HARBOURS.map(({ name, shape, x, y }) => (
        <g key={name}>
          <Mark shape={shape} x={x / 1.2} y={y} size={9} />
          <Name x={x / 1.2} y={y} name={name} up={-20} />
        </g>
      ))}
      <svg x={`${HERE.x / 1.2}%`} y={`${HERE.y}%`} overflow="visible" aria-hidden="true">
        <path d="M-24 0H-9M9 0H24M0 -24V-9M0 9V24" className="stroke-ink" strokeWidth="1.5" />
        <circle r="3" className="fill-ink" />
      </svg>
      <Name x={HERE.x / 1.2} y={HERE.y + 12} name="You, today" up={10} />
      <ChartBorder segments={20} />
    </svg>
  );
}

function Graticule() {
  const every = (length: number) => Array.from({ length: length / 10 - 1 }, (_, i) => (i + 1) * 10);
  return (
    <g className="stroke-line" strokeWidth="1">
      {every(120).map((x) => (
        <line key={x} x1={x} x2={x} y2="100" vectorEffect="non-scaling-stroke" />
      ))}
      {every(100).map((y) => (
        <line key={y} x2="120" y1={y} y2={y} vectorEffect="non-scaling-stroke" />
      ))}
    </g>
  );
}

/** 50, 80 and 95 % of where one may really stand. */
function Uncertainty() {
  return (
    <g className="fill-accent stroke-accent">
      {[13, 9.5, 6].map((radius, index) => (
        <ellipse
          key={radius}
          cx={HERE.x}
          cy={HERE.y}
          rx={radius}
          ry={radius * 0.72}
          transform={`rotate(-24 ${HERE.x} ${HERE.y})`}
          fillOpacity={0.06 + index * 0.04}
          strokeWidth={0.75 + index * 0.6}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  );
}

/** A course with its twenty quarters ticked off along the way. */
function Course({ shape, course }: { shape: Shape; course: string }) {
  const { stroke, dash } = INK[shape];
  return (
    <g fill="none" className={stroke}>
      <path d={course} strokeWidth="2.5" strokeDasharray={dash} vectorEffect="non-scaling-stroke" />
      <path d={course} pathLength="20" strokeWidth="2.2" strokeDasharray="0.06 0.94" />
    </g>
  );
}

type NameProps = { x: number; y: number; name: string; up: number };

function Name({ x, y, name, up }: NameProps) {
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
      <text
        y={up}
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth="5"
        strokeLinejoin="round"
        className="fill-ink stroke-surface text-sm font-semibold sm:text-base"
      >
        {name}
      </text>
    </svg>
  );
}
