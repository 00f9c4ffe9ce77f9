import type { Instrument } from "./instrument";

export type SittingMode = "fixed" | "adaptive";

/**
 * How a new sitting asks. Numbers that somebody guessed must not choose questions, so only calibrated versions
 * adapt; and only to somebody's first sitting, for a change between two needs at least 20 answers to one form.
 *
 * @see assessment method §1, Change, and §2.7
 */
export const sittingMode = (
  { status }: Pick<Instrument, "status">,
  isRetake: boolean,
): SittingMode => (status === "calibrated" && !isRetake ? "adaptive" : "fixed");
