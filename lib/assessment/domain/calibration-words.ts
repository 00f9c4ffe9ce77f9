import type { CalibrationFindings, QuarantineReason } from "./calibration-findings";

type Gate = CalibrationFindings["gate"];

/** From how many people each step is allowed, and what it gives. */
export const GATES = [
  { from: 200, gives: "Classical figures: how well the items hang together. No new numbers." },
  { from: 500, gives: "Interim numbers, held near the expert’s guess where answers are few." },
  { from: 1000, gives: "Calibrated numbers, from answers alone, where each category has ten." },
] as const;

/** 1000 → "1,000", as the pages write it. */
const inThousands = (people: number): string => people.toLocaleString("en-GB");

/**
 * What so many people's answers allow, in one sentence. `null`: fewer than five, whose number is not shown.
 */
export function gateSentence(people: number | null): string {
  if (people === null) return "Fewer than 5 of the 200 people needed let their answers be used.";
  const [classical, interim, calibrated] = GATES;
  if (people < classical.from)
    return `${people} of ${classical.from} people needed. Until then nothing is worked out.`;
  if (people < interim.from)
    return `${people} people: enough for classical figures. New numbers need ${interim.from}.`;
  if (people < calibrated.from)
    return `${people} people: enough for interim numbers. Calibrated ones need ${inThousands(calibrated.from)}.`;
  return `${people} people: enough for calibrated numbers.`;
}

/** What the outcome of a run is called. */
export const GATE_WORDS: Readonly<Record<Gate, string>> = {
  nothing: "Too few people: nothing was worked out",
  classical: "Classical figures only: too few people for new numbers",
  interim: "Interim numbers",
  calibrated: "Calibrated numbers",
};

/** Why an item should not count until somebody has looked at it. */
export const REASON_WORDS: Readonly<Record<QuarantineReason, string>> = {
  "few-answers": "fewer than 100 answers: not fitted",
  "weak-item-rest": "hardly goes with the other items (r below .20)",
  flat: "hardly tells people apart (slope below .4)",
  uncertain: "slope not known well enough (error above .3)",
  "group-difference": "works differently in two groups",
};

export const STATE_WORDS = {
  queued: "Waiting",
  running: "At work",
  done: "Done",
  failed: "Failed",
  published: "Published",
  discarded: "Discarded",
} as const;
