import type { StopReason as TestStop } from "@/lib/psychometrics/adaptive-stop";

/** Why an adaptive sitting asked no more, as it is stored. */
export type StopReason = "precise" | "nothing more to learn" | "longest" | "no items left";

const STORED: Readonly<Record<TestStop, StopReason>> = {
  precise: "precise",
  "little-to-gain": "nothing more to learn",
  longest: "longest",
  bank: "no items left",
};

/** The measurement model's reason by the name it is stored under. */
export const stopReasonOf = (reason: TestStop): StopReason => STORED[reason];
