import type { Stretch } from "./chart-window";

/** In percent: kept so far inside that no mark is cut by the border. */
export const PAD = 5;

/** Where a value stands on an axis that shows `stretch`, in percent of the drawing; beyond it, at its end. */
export function axisShare(value: number, { min, max }: Stretch): number {
  const part = (Math.min(max, Math.max(min, value)) - min) / (max - min);
  return Math.round((PAD + part * (100 - 2 * PAD)) * 10) / 10;
}
