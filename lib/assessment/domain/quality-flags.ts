import type { SimulatedLimits } from "./simulated-sign-limits";
import type { SittingSigns } from "./sitting-signs";

/** Why a sitting may carry less than it seems to. `hard` alone, or two `soft`, and the result is held back. */
export type QualityFlag = {
  sign: "fast" | "run" | "fit" | "opposites";
  weight: "hard" | "soft";
  /** The figure behind it: seconds, answers in a row, lz, or mean difference. */
  value: number;
};

const FAST = { hard: 1, soft: 2, share: 0.25 } as const;
const RUN = { hard: 9, soft: 7 } as const;

/**
 * The signs that speak against trusting a sitting.
 *
 * Time: median under 1 s, or over a quarter of answers under 1 s (hard); median under 2 s (soft). Runs of one
 * raw answer in shown order: from 9 hard, from 7 soft. Person fit lz under its hard or soft limit.
 * Statements and their opposites further apart than the 99 % limit: soft.
 *
 * @see assessment method §2.8
 */
export function qualityFlags(signs: SittingSigns, limits: SimulatedLimits): QualityFlag[] {
  const { medianSeconds, shareUnderOneSecond, longestRun, lz, oppositesGap } = signs;
  const flags: QualityFlag[] = [];
  const found = (sign: QualityFlag["sign"], hard: boolean, soft: boolean, value: number) => {
    if (hard || soft) flags.push({ sign, weight: hard ? "hard" : "soft", value });
  };
  if (medianSeconds !== null) {
    const hurried = medianSeconds < FAST.hard || shareUnderOneSecond > FAST.share;
    found("fast", hurried, medianSeconds < FAST.soft, medianSeconds);
  }
  found("run", longestRun >= RUN.hard, longestRun >= RUN.soft, longestRun);
  if (lz !== null) found("fit", lz < limits.lz.hard, lz < limits.lz.soft, lz);
  if (oppositesGap !== null)
    found("opposites", false, oppositesGap > limits.oppositesGap, oppositesGap);
  return flags;
}

/** Whether the flags together hold a result back. */
export const isUnreliable = (flags: readonly QualityFlag[]): boolean =>
  flags.some((flag) => flag.weight === "hard") || flags.length >= 2;
