import { PARTS } from "./load";

/** 1040 tenths → `104`, 1045 → `104.5`. */
export const hoursText = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);

/** Exact parts → hours with at most one decimal, rounded only here, where they are read. */
export const partsText = (parts: number): string => hoursText(Math.round(parts / PARTS));

/** `7.5` → 75 tenths; null when it is no number of hours with at most one decimal. */
export function parseHours(typed: string): number | null {
  const match = /^(\d{1,5})(?:[.,](\d))?$/.exec(typed.trim());
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : null;
}
