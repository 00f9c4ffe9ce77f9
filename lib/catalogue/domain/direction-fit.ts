import type { Path } from "@/lib/kernel/path";
import type { ClassOfWork } from "./class-words";
import type { Direction } from "./direction-words";

/** What the fit of a step is judged by. Changes are points of the two indices (0–100), there minus here. */
export type Step = {
  direction: Direction;
  leadershipChange: number;
  specialistChange: number;
  /** Null where no data were collected there. */
  pathClass: ClassOfWork | null;
  isFormalManagement: boolean;
};

/** Up to here a shift to one side is mild: it leaves room for the other. In points; our own cut. */
const MILD = 30;

/** How far the way itself leads along the path, and how far where it arrives belongs to it. */
const WAY = 0.6;
const ARRIVAL = 0.4;

/** Fit of a step's direction, by path. Sideways and one-sided steps depend on more and are worked out. */
const FIT = {
  specialist: {
    toward_specialist: 1,
    toward_both: 0.6,
    bigger_scope: 0.2,
    toward_leadership: 0.15,
  },
  leadership: { toward_leadership: 1, bigger_scope: 1, toward_both: 0.7, toward_specialist: 0.15 },
  hybrid: { toward_both: 1, bigger_scope: 0.5 },
} as const;

/**
 * How well a step serves a path, in [0, 1]; our own judgement, tested by its order and not by outcomes.
 *
 * fit = 0.6 · way + 0.4 · arrival
 *
 * way: the path's own directions are 1 (specialist: toward depth; leadership: toward leadership, bigger scope;
 * hybrid: toward both), a mild shift to either side (30 points at most) is 0.8 for a hybrid and a larger one
 * 0.4, a step sideways is 0.6 for a specialist and 0.4 for a leader where the path's own index grows on it, else
 * 0.4 and 0.2, and 0.5 for a hybrid; a step back is 0. arrival: 1 where the role is of the path's class, or has
 * people reporting to it and the path is leadership. Without a path every step but one back is 0.5.
 */
export function directionFit(step: Step, path: Path | null): number {
  if (step.direction === "step_back") return 0;
  if (path === null) return 0.5;
  const arrives = step.pathClass === path || (path === "leadership" && step.isFormalManagement);
  return WAY * wayFit(step, path) + (arrives ? ARRIVAL : 0);
}

function wayFit(step: Step, path: Path): number {
  const { direction, leadershipChange, specialistChange } = step;
  const known: Readonly<Partial<Record<Direction, number>>> = FIT[path];
  const fit = known[direction];
  if (fit !== undefined) return fit;
  if (path === "specialist") return specialistChange > 0 ? 0.6 : 0.4;
  if (path === "leadership") return leadershipChange > 0 ? 0.4 : 0.2;
  if (direction === "lateral") return 0.5;
  return Math.max(leadershipChange, specialistChange) <= MILD ? 0.8 : 0.4;
}
