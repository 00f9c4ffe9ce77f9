import type { Direction } from "@/lib/catalogue/domain/direction-words";

/** As on the map: up is leadership, right is depth. */
export const DIRECTION_PATHS = {
  toward_leadership: "M12 20V4M6 10L12 4L18 10",
  toward_both: "M5 19L19 5M10 5H19V14",
  toward_specialist: "M4 12H20M14 6L20 12L14 18",
  bigger_scope: "M12 20V8M6 13L12 7L18 13M4 3H20",
  lateral: "M4 12H20M8 7L3 12L8 17M16 7L21 12L16 17",
  step_back: "M12 4V20M6 14L12 20L18 14",
} as const satisfies Record<Direction, string>;

/** Where a step leads, as a bearing; always beside its words. */
export function DirectionArrow({ direction }: { direction: Direction }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="glyph mt-0.5 size-6 shrink-0 text-ink-2">
      <path d={DIRECTION_PATHS[direction]} />
    </svg>
  );
}
