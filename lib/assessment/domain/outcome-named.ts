import type { Outcome } from "./outcome";

/** Outcomes inside a sentence: “speaks against …”, “it would say …”. */
export const OUTCOME_NAMED = {
  specialist: "the specialist path",
  leadership: "the leadership path",
  hybrid: "a hybrid of both",
  exploring: "neither ladder",
} as const satisfies Record<Outcome, string>;
