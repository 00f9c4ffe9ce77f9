type HatchProps = { id: string; look: "both" | "over" | "faint"; size?: number };

const LINES = {
  both: ["stroke-spec", "stroke-lead"],
  over: ["stroke-danger", "stroke-danger"],
  faint: ["stroke-line-strong", "stroke-line-strong"],
} as const;

/** Slanted lines to fill an area with: two directions at once, or more than there is room for. */
export function Hatch({ id, look, size = 8 }: HatchProps) {
  const [first, second] = LINES[look];
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={size} height={size} className="fill-surface" />
      <g strokeWidth={size / 4}>
        <line x1={size / 4} x2={size / 4} y2={size} className={first} />
        <line x1={(size * 3) / 4} x2={(size * 3) / 4} y2={size} className={second} />
      </g>
    </pattern>
  );
}
