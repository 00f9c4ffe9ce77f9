import type { TripwireState } from "@/lib/planner/domain/scenarios/tripwire-state";

/** How the states of a tripwire are called and shown. */
export const TRIPWIRE_LOOK = {
  waiting: { tone: "neutral", word: "Waiting" },
  held: { tone: "ok", word: "Came true" },
  tripped: { tone: "warn", word: "Time to decide" },
} as const satisfies Record<TripwireState, { tone: string; word: string }>;
