type ChartBorderProps = { segments: number };

const WIDTH = 5;

/** The divided border of a nautical chart, in a drawing without a view box: every other unit is inked. */
export function ChartBorder({ segments }: ChartBorderProps) {
  const step = 100 / segments;
  const inked = Array.from({ length: Math.ceil(segments / 2) }, (_, i) => i * 2 * step);
  const far = `translate(0 ${-WIDTH})`;
  const right = `translate(${-WIDTH} 0)`;
  return (
    <g className="fill-ink-3 stroke-ink-3" shapeRendering="crispEdges">
      <g stroke="none">
        {inked.map((at) => (
          <g key={at}>
            <rect x={`${at}%`} width={`${step}%`} height={WIDTH} />
            <rect x={`${at}%`} width={`${step}%`} y="100%" height={WIDTH} transform={far} />
            <rect y={`${at}%`} height={`${step}%`} width={WIDTH} />
            <rect y={`${at}%`} height={`${step}%`} x="100%" width={WIDTH} transform={right} />
          </g>
        ))}
      </g>
      <rect width="100%" height="100%" fill="none" strokeWidth="2" />
      <line x1={WIDTH} x2={WIDTH} y2="100%" />
      <line x1="100%" x2="100%" y2="100%" transform={right} />
      <line x2="100%" y1={WIDTH} y2={WIDTH} />
      <line x2="100%" y1="100%" y2="100%" transform={far} />
    </g>
  );
}
