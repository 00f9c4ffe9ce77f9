import { PATHS, type Path } from "@/lib/kernel/path";

/** The four readings of a result. `exploring`: neither ladder stands out, which is not indecision. */
export const OUTCOMES = [...PATHS, "exploring"] as const;
export type Outcome = Path | "exploring";

/** Outcomes as a person reads them. */
export const OUTCOME_WORDS = {
  specialist: "Specialist",
  leadership: "Leadership",
  hybrid: "Hybrid",
  exploring: "Neither ladder stands out",
} as const satisfies Record<Outcome, string>;
