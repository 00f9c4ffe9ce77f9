import { roundTo } from "./round-to";

/** A figure with its decimals, `4.0` for four: a column of figures is told from one of counts. */
export function real(figure: number | null | undefined, decimals = 1): string | null {
  if (figure === null || figure === undefined) return null;
  const rounded = roundTo(figure, decimals);
  return Number.isInteger(rounded) ? rounded.toFixed(1) : String(rounded);
}

/** A whole number. */
export const whole = (figure: number | null | undefined): string | null =>
  figure === null || figure === undefined ? null : String(roundTo(figure, 0));

/** 1 or 0. */
export const flag = (is: boolean | null | undefined): string | null =>
  is === null || is === undefined ? null : String(Number(is));

/** Several words in one cell. */
export const list = (items: readonly string[]): string => items.join("; ");
