import { area, line } from "d3-shape";
import { INK, type Shape } from "./marks";

export type TrendPoint = {
  /** ISO 8601 instant or date. */
  at: string;
  value: number;
  low: number;
  high: number;
  /** Read out and shown on demand: what this point says. */
  label: string;
  href: string;
};

type RunProps = {
  shape: Shape;
  segment: readonly TrendPoint[];
  x: (at: string) => number;
  y: (value: number) => number;
};

const curve = ({ segment, x, y }: RunProps, value: (point: TrendPoint) => number) =>
  line<TrendPoint>(
    (point) => x(point.at),
    (point) => y(value(point)),
  )(segment) ?? undefined;

/** Where the values of one stretch may really lie. A single point has a whisker instead. */
export function Band(run: RunProps) {
  const { shape, segment, x, y } = run;
  if (segment.length < 2) return null;
  const band = area<TrendPoint>(
    (point) => x(point.at),
    (point) => y(point.low),
    (point) => y(point.high),
  )(segment);
  return (
    <g fill="none" className={INK[shape].stroke} strokeWidth="1">
      <path
        d={band ?? undefined}
        className={INK[shape].fill}
        fillOpacity="0.16"
        stroke="none"
        strokeWidth="0"
      />
      <path d={curve(run, (point) => point.low)} vectorEffect="non-scaling-stroke" />
      <path d={curve(run, (point) => point.high)} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

/** The line through one stretch of comparable points. */
export function Run(run: RunProps) {
  const { shape, segment, x, y } = run;
  const { stroke, dash } = INK[shape];
  const [first] = segment;
  if (segment.length === 1 && first) {
    const whisker = `M${x(first.at)} ${y(first.low)}V${y(first.high)}`;
    return (
      <path d={whisker} className={stroke} strokeWidth="2" vectorEffect="non-scaling-stroke" />
    );
  }
  return (
    <path
      d={curve(run, (point) => point.value)}
      fill="none"
      className={stroke}
      strokeWidth="2"
      strokeDasharray={dash}
      vectorEffect="non-scaling-stroke"
    />
  );
}
