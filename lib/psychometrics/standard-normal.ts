import type { Random } from "@/lib/kernel/random";

/**
 * One draw from N(0, 1) by the Box–Muller transform: √(−2 ln u) cos 2πv.
 *
 * @param random uniform on [0, 1); two numbers are taken per draw
 * @returns a finite number (u is kept away from 0)
 * @see Box & Muller (1958), Ann. Math. Stat. 29(2), 610–611
 */
export function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
