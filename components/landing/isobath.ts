import { curveCatmullRomClosed, line } from "d3-shape";

type Isobath = { x: number; y: number; radius: number; turn: number };

const POINTS = 18;
const PATH = line<readonly [number, number]>().curve(curveCatmullRomClosed.alpha(0.5));

/** A depth line around a place, as uneven as a real one and the same on every visit. */
export function isobath({ x, y, radius, turn }: Isobath): string {
  const points = Array.from({ length: POINTS }, (_, index) => {
    const angle = (index / POINTS) * 2 * Math.PI;
    const wave = 1 + 0.11 * Math.sin(2 * angle + turn) + 0.07 * Math.sin(3 * angle - 2 * turn);
    const point = [x + radius * wave * Math.cos(angle), y + radius * 0.82 * wave * Math.sin(angle)];
    return [Number(point[0]?.toFixed(2)), Number(point[1]?.toFixed(2))] as const;
  });
  return PATH(points) ?? "";
}
