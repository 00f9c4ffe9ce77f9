import type { Quarter } from "@/lib/kernel/quarter";
import {
  isPlaced,
  type PlacedItem,
  type PlanItem,
  type PlanSnapshot,
} from "@/lib/planner/domain/plan";

/** What has gone into something, how much of it the other scenario has use for, and what is lost. */
type Spent = { spent: number; kept: number; sunk: number };
/** `hours` in tenths, `money` in minor units; `hard`: what cannot simply be taken back by then. */
export type Leaving = { before: Quarter; hours: Spent; money: Spent; hard: PlanItem[] };

/** A post one has left and a degree one has begun are not undone by stopping. */
const HARD: readonly PlanItem["kind"][] = ["role", "degree"];

/**
 * What leaving `plan` for `other` costs, before the quarter `before` begins.
 *
 * spent hours = Σ hours · quarters gone / quarters; spent money = Σ cost of what has begun;
 * kept = Σ spent · k, with k = 1 for what the other scenario holds too, else how far the item serves the other's
 * path, in [0, 1]; sunk = spent − kept. Dropped items and the tray count nowhere.
 *
 * @param other with shared items under the ids they have in `plan` (`alignItems`)
 */
export function leaving(
  plan: Pick<PlanSnapshot, "items">,
  other: Pick<PlanSnapshot, "items" | "path">,
  before: Quarter,
): Leaving {
  const shared = new Set(
    other.items.filter(({ status }) => status !== "dropped").map(({ id }) => id),
  );
  const begun = plan.items.filter(isPlaced).filter(({ startsIn }) => startsIn < before);
  const worth = (item: PlacedItem) => (shared.has(item.id) ? 1 : item.serves[other.path]);
  const sum = (spentOn: (item: PlacedItem) => number): Spent => {
    const spent = begun.reduce((so, item) => so + spentOn(item), 0);
    const kept = begun.reduce((so, item) => so + spentOn(item) * worth(item), 0);
    return { spent, kept, sunk: spent - kept };
  };
  return {
    before,
    hours: sum(
      (item) => (item.hours * Math.min(item.quarters, before - item.startsIn)) / item.quarters,
    ),
    money: sum(({ costMinor }) => costMinor),
    hard: begun.filter(({ id, kind }) => HARD.includes(kind) && !shared.has(id)),
  };
}
