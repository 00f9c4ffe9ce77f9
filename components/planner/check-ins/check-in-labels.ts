import type { CheckInField } from "@/lib/planner/domain/check-ins/check-in-form";

/** What a check-in asks, in the words of form, page and coach alike. */
export const CHECK_IN_LABELS = {
  went: "How did the quarter go?",
  changed: "What changed?",
  obstacle: "What is in the way?",
  confidence: "How sure are you of reaching your target?",
  nextStep: "What is the next small step?",
} as const satisfies Record<CheckInField, string>;
