import { scaleUtc } from "d3-scale";
import { INK, Mark, MarkIcon, type Shape } from "./marks";
import { Band, Run, type TrendPoint } from "./trend-run";

/** Points of one segment may be compared and are joined; those of two are not. */
type Series = { name: string; shape: Shape; segments: readonly (readonly TrendPoint[])[] };
type TrendProps = {
  label: string;
  series: readonly Series[];
  min: number;
  max: number;
  /** Words at the top and at the bottom of the scale. */
  ends: { high: string; low: string };
  cut?: { value: number; label: string };
  /** Instants (ISO 8601) at which what is measured changed: upright lines that nothing crosses. */
  breaks?: { at: readonly string[]; label: string };
};

const MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Lines with their bands on a real time axis; every point is a link to what it came from. */
export function Trend({ label, series, min, max, ends, cut, breaks }: TrendProps) {
  const points = series.flatMap((one) => one.segments.flat());
  const time = timeScale(points.map((point) => Date.parse(point.at)));
  const x = (at: string) => time(Date.parse(at));
  const beside = asideOf(series.length, new Set(points.map(({ at }) => at)).size);
  const y = (value: number) => ((max - Math.max(min, Math.min(max, value))) / (max - min)) * 100;
  return (
    <div>
      <p className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {series.map(({ name, shape }) => (
          <span key={name} className="inline-flex items-center gap-2">
            <Legend shape={shape} /> {name}
          </span>
        ))}
      </p>
      <p aria-hidden="true" className="mb-1 text-xs text-ink-2">
        ↑ {ends.high}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg
        role="group"
        aria-label={label}
        className="block h-64 w-full overflow-visible bg-surface"
      >
        <rect width="100%" height="100%" fill="none" className="stroke-line" />
        {ticksOf(time).map(({ at }) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y2="100%" className="stroke-line" />
        ))}
        {breaks?.at.map((at) => (
          <line
            key={at}
            x1={`${x(at)}%`}
            x2={`${x(at)}%`}
            y2="100%"
            className="stroke-ink"
            strokeWidth="1.5"
            strokeDasharray="1 4"
          />
        ))}
        {cut && (
          <line
            x2="100%"
            y1={`${y(cut.value)}%`}
            y2={`${y(cut.value)}%`}
            className="stroke-ink-2"
            strokeDasharray="4 3"
          />
        )}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {/* Every band before every line, so that no band veils a line. */}
          {series.map((one) =>
            one.segments.map((segment) => (
              <Band
                key={`${one.name} ${segment[0]?.at}`}
                shape={one.shape}
                segment={segment}
                x={x}
                y={y}
              />
            )),
          )}
          {series.map((one, index) =>
            one.segments.map((segment) => (
              <Run
                key={`${one.name} ${segment[0]?.at}`}
                shape={one.shape}
                segment={segment}
                x={(at) => x(at) + beside(segment, index)}
                y={y}
              />
            )),
          )}
        </svg>
        {series.map((one, index) =>
          one.segments.map((segment) =>
            segment.map((point) => (
              <TrendLink
                key={`${one.name} ${point.at}`}
                point={point}
                shape={one.shape}
                x={x(point.at) + beside(segment, index)}
                y={y(point.value)}
              />
            )),
          ),
        )}
      </svg>
      <p aria-hidden="true" className="mt-1 text-xs text-ink-2">
        ↓ {ends.low}
      </p>
      <TimeLabels time={time} />
      {cut && <p className="mt-2 text-xs text-ink-2">Dashed line: {cut.label}</p>}
      {breaks && breaks.at.length > 0 && (
        <p className="mt-1 text-xs text-ink-2">Dotted upright line: {breaks.label}</p>
      )}
    </div>
  );
}

type TrendLinkProps = { point: TrendPoint; shape: Shape; x: number; y: number };

function TrendLink({ point, shape, x, y }: TrendLinkProps) {
  return (
    <a href={point.href} aria-label={point.label} className="group">
      <title>{point.label}</title>
      <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
        <circle
          r="14"
          className="fill-transparent stroke-2 group-hover:stroke-line-strong group-focus-visible:stroke-focus"
        />
      </svg>
      <Mark shape={shape} x={x} y={y} size={6} />
    </a>
  );
}

/**
 * Percent by which a lone point steps aside: no line tells it from another series at its instant. Little
 * where time has more than one instant to keep apart.
 */
function asideOf(count: number, instants: number) {
  const step = instants > 1 ? 3 : 8;
  return (segment: readonly TrendPoint[], index: number) =>
    segment.length === 1 ? (index - (count - 1) / 2) * step : 0;
}

type Time = ReturnType<typeof timeScale>;

/** Percent of the width for an instant, with air on both sides; one point alone stands in the middle. */
function timeScale(instants: readonly number[]) {
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const air = Math.max((last - first) * 0.1, 20 * 86_400_000);
  return scaleUtc()
    .domain([first - air, last + air])
    .range([0, 100]);
}

/** Percent of the width that a mark's words take on a phone; the last ones end at their mark. */
const WORDS_WIDTH = 20;
const AT_THE_END = 90;

/** Marks of different months, as many as have room for their words on a phone. */
function ticksOf(time: Time): { at: number; text: string }[] {
  const kept: { at: number; text: string }[] = [];
  for (const tick of time.ticks(4)) {
    const [at, text, last] = [time(tick), MONTH.format(tick), kept.at(-1)];
    const room = at > AT_THE_END ? WORDS_WIDTH * 1.5 : WORDS_WIDTH;
    if (!last || (text !== last.text && at - last.at >= room)) kept.push({ at, text });
  }
  return kept;
}

function TimeLabels({ time }: { time: Time }) {
  return (
    <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
      {ticksOf(time).map(({ at, text }) => (
        <text
          key={text}
          x={`${at}%`}
          y="14"
          textAnchor={at < 10 ? "start" : at > AT_THE_END ? "end" : "middle"}
          className="fill-ink-2 text-xs"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Legend({ shape }: { shape: Shape }) {
  const { stroke, dash } = INK[shape];
  return (
    <>
      <svg aria-hidden="true" className="h-3 w-8">
        <line y1="6" y2="6" x2="32" className={stroke} strokeWidth="2" strokeDasharray={dash} />
      </svg>
      <MarkIcon shape={shape} />
    </>
  );
}
