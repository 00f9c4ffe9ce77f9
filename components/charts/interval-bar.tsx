import { INK, Mark, type Shape } from "./marks";

type IntervalBarProps = {
  label: string;
  value: number;
  /** Standard error, in the units of `value`. */
  error: number;
  min: number;
  max: number;
  shape?: Shape;
  /** Where the meaning turns: a dashed line. */
  cut?: number;
  /** Decimal places in the words. */
  digits?: number;
};

/** A score with its ±1.96 standard-error band: never a bare point. */
export function IntervalBar(props: IntervalBarProps) {
  const { label, value, error, min, max, shape = "ring", cut, digits = 0 } = props;
  const x = (score: number) => ((Math.min(max, Math.max(min, score)) - min) / (max - min)) * 100;
  const low = value - 1.96 * error;
  const high = value + 1.96 * error;
  const said = (score: number) => score.toFixed(digits);
  const { fill, stroke } = INK[shape];
  return (
    <svg
      role="img"
      aria-label={`${label}: ${said(value)}, likely ${said(low)} to ${said(high)}`}
      className="block h-6 w-full overflow-visible"
    >
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line-strong" />
      <rect
        x={`${x(low)}%`}
        width={`${x(high) - x(low)}%`}
        y="7"
        height="10"
        className={fill}
        fillOpacity="0.16"
      />
      {[low, high].map((edge) => (
        <line key={edge} x1={`${x(edge)}%`} x2={`${x(edge)}%`} y1="7" y2="17" className={stroke} />
      ))}
      {cut !== undefined && (
        <line
          x1={`${x(cut)}%`}
          x2={`${x(cut)}%`}
          y2="100%"
          className="stroke-ink-2"
          strokeDasharray="4 3"
        />
      )}
      <Mark shape={shape} x={x(value)} y={50} size={6} />
    </svg>
  );
}
