import type { PlanSnapshot } from "./plan";

type Aim = Pick<PlanSnapshot, "targetOccupation">;

/** Occupations that have to be named to say how `after` differs from `before`; none where they aim at the same. */
export const otherTargets = (before: Aim, after: Aim): (string | null)[] =>
  before.targetOccupation === after.targetOccupation
    ? []
    : [before.targetOccupation, after.targetOccupation];
