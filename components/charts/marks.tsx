/** What tells directions apart without colour. `ring` points nowhere. */
export type Shape = "circle" | "diamond" | "circle-in-diamond" | "ring";

/** Fill, line and dash that belong to a shape, everywhere the same. */
export const INK = {
  circle: { fill: "fill-spec", stroke: "stroke-spec", dash: undefined },
  diamond: { fill: "fill-lead", stroke: "stroke-lead", dash: "9 4" },
  "circle-in-diamond": { fill: "fill-hybrid", stroke: "stroke-hybrid", dash: "9 3 2 3" },
  ring: { fill: "fill-ink-3", stroke: "stroke-ink-3", dash: "2 3" },
} as const satisfies Record<Shape, { fill: string; stroke: string; dash: string | undefined }>;

/** The percentages at which a mark stands in a drawing that has no view box. */
type MarkProps = { shape: Shape; x: number; y: number; size?: number; hollow?: boolean };

/** A position mark in px at a place in %, with the halo of the surface so that lines end before it. */
export function Mark({ shape, x, y, size = 7, hollow = false }: MarkProps) {
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
      <MarkShape shape={shape} size={size} hollow={hollow} />
    </svg>
  );
}

/** The same mark in a line of text: legends, tables, headings. */
export function MarkIcon({ shape }: { shape: Shape }) {
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true" className="mark">
      <MarkShape shape={shape} size={7} hollow={false} />
    </svg>
  );
}

type MarkShapeProps = { shape: Shape; size: number; hollow: boolean };

function MarkShape({ shape, size, hollow }: MarkShapeProps) {
  const { fill, stroke } = INK[shape];
  const d = size * 1.25;
  const look = `stroke-2 ${hollow ? "fill-surface" : fill} ${hollow ? stroke : "stroke-surface"}`;
  const rhombus = `M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`;
  if (shape === "circle") return <circle r={size} className={look} />;
  if (shape === "diamond") return <path d={rhombus} className={look} />;
  if (shape === "ring") return <circle r={size} className={`fill-surface stroke-2 ${stroke}`} />;
  return (
    <>
      <path d={rhombus} className={`fill-surface stroke-2 ${stroke}`} />
      <circle r={size * 0.45} className={hollow ? `fill-surface ${stroke}` : fill} />
    </>
  );
}
