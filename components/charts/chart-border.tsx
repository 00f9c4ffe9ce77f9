type ChartBorderProps = { segments: number };

const WIDTH = 5;
const HALF = WIDTH / 2;

/** The divided border of a nautical chart, in a drawing without a view box: every other unit is inked. */
export function ChartBorder({ segments }: ChartBorderProps) {
  // Dashes count in units of the map, however long the edge is.
  const units = { pathLength: segments };
  const far = `translate(0 ${-WIDTH})`;
  const right = `translate(${-WIDTH} 0)`;
  return (
    <g className="fill-ink-3 stroke-ink-3" shapeRendering="crispEdges">
      <g strokeWidth={WIDTH} strokeDasharray="1">
        <line {...units} x2="100%" transform={`translate(0 ${HALF})`} />
        <line {...units} x2="100%" y1="100%" y2="100%" transform={`translate(0 ${-HALF})`} />
        <line {...units} y2="100%" transform={`translate(${HALF} 0)`} />
        <line {...units} x1="100%" x2="100%" y2="100%" transform={`translate(${-HALF} 0)`} />
      </g>
      <rect width="100%" height="100%" fill="none" strokeWidth="2" />
      <line x1={WIDTH} x2={WIDTH} y2="100%" />
      <line x1="100%" x2="100%" y2="100%" transform={right} />
      <line x2="100%" y1={WIDTH} y2={WIDTH} />
      <line x2="100%" y1="100%" y2="100%" transform={far} />
    </g>
  );
}
