import type { SaidChange } from "./changes-between";
import type { ReviewState } from "./review";

/** Whether a plan's approval still stands; `stale` names the changes that ended it. */
export type Approval =
  | { kind: "none" }
  | { kind: "standing"; since: SaidChange[] }
  | { kind: "stale"; because: SaidChange[] };

/**
 * What became of an outcome, given what changed in the plan since the revision it was given for.
 * One material change is enough to make an approval stale; taking it back makes it stand again.
 */
export function approval(state: ReviewState, since: readonly SaidChange[]): Approval {
  if (state !== "approved") return { kind: "none" };
  const because = since.filter(({ isMaterial }) => isMaterial);
  return because.length > 0 ? { kind: "stale", because } : { kind: "standing", since: [...since] };
}
