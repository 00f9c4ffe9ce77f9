import type { PlanForm } from "@/lib/planner/domain/plan-forms";

/** What a check-in asks. */
export type CheckInField = "went" | "changed" | "obstacle" | "confidence" | "nextStep";

/** Longest answer in words, in characters. */
export const CHECK_IN_MAX = 2000;

type CheckIn = Readonly<Record<Exclude<CheckInField, "confidence">, string>> & {
  confidence: number;
};

/** A check-in as its form shows it. */
export const checkInForm = ({ confidence, ...words }: CheckIn): PlanForm => ({
  went: words.went,
  changed: words.changed,
  obstacle: words.obstacle,
  confidence: String(confidence),
  nextStep: words.nextStep,
});
