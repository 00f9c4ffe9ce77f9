import { INK, Mark, MarkIcon } from "./marks";

type Facet = {
  label: string;
  /** Below zero leans to the left end, above to the right. */
  value: number;
  error: number;
  /** The same in words, shown beside the bar. */
  text: string;
};
type FacetBarsProps = {
  ends: { left: string; right: string };
  facets: readonly Facet[];
  /** Reach of the scale on both sides of zero. */
  reach: number;
};

/** Bars from a zero one can see, the strongest first, each with its 95 % whisker. */
export function FacetBars({ ends, facets, reach }: FacetBarsProps) {
  const strongestFirst = facets.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return (
    <div className="flex flex-col gap-5">
      <div className="flex justify-between gap-4 text-xs font-semibold">
        <span className="inline-flex items-center gap-1.5 text-spec">
          <span aria-hidden="true">←</span> <MarkIcon shape="circle" /> {ends.left}
        </span>
        <span className="inline-flex items-center gap-1.5 text-lead-text">
          {ends.right} <MarkIcon shape="diamond" /> <span aria-hidden="true">→</span>
        </span>
      </div>
      <ul className="flex flex-col gap-4">
        {strongestFirst.map((facet) => (
          <li key={facet.label}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{facet.label}</span>
              <span className="text-sm text-ink-2">{facet.text}</span>
            </p>
            <FacetBar {...facet} reach={reach} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FacetBar({ label, value, error, text, reach }: Facet & { reach: number }) {
  const x = (v: number) => ((Math.max(-reach, Math.min(reach, v)) + reach) / (2 * reach)) * 100;
  const shape = value < 0 ? "circle" : "diamond";
  const [low, high] = [x(value - 1.96 * error), x(value + 1.96 * error)];
  return (
    <svg
      role="img"
      aria-label={`${label}: ${text}`}
      className="mt-1 block h-6 w-full overflow-visible"
    >
      <svg viewBox="0 0 4 1" preserveAspectRatio="none" aria-hidden="true" overflow="visible">
        <path
          d="M0 0V1M1 0V1M3 0V1M4 0V1"
          vectorEffect="non-scaling-stroke"
          className="stroke-line"
        />
      </svg>
      <rect
        x={`${Math.min(50, x(value))}%`}
        width={`${Math.abs(x(value) - 50)}%`}
        y="6"
        height="12"
        className={INK[shape].fill}
        fillOpacity="0.3"
      />
      <g className="stroke-ink" strokeWidth="1.5">
        <line x1={`${low}%`} x2={`${high}%`} y1="12" y2="12" />
        <line x1={`${low}%`} x2={`${low}%`} y1="8" y2="16" />
        <line x1={`${high}%`} x2={`${high}%`} y1="8" y2="16" />
      </g>
      <line x1="50%" x2="50%" y2="100%" className="stroke-ink" strokeWidth="1.5" />
      <Mark shape={shape} x={x(value)} y={50} size={5} />
    </svg>
  );
}
