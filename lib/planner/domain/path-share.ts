import type { Path } from "@/lib/kernel/path";
import type { ItemKind, PlanItem, PlanSnapshot } from "./plan";

/** Kinds whose end is a milestone of its own: something awarded or a post taken. */
const MILESTONES: readonly ItemKind[] = ["certification", "programme", "degree", "role"];
const isMilestone = (item: Pick<PlanItem, "kind">): boolean => MILESTONES.includes(item.kind);

/** `serving` of `total`; `share` is their quotient in [0, 1], null when there is nothing to share. */
export type Share = { serving: number; total: number; share: number | null };
export type PathShare = { hours: Share; money: Share; milestones: Share };

/**
 * How much of the plan serves `path`: share = Σ weight · serves(path) / Σ weight, with hours (tenths),
 * money (minor units) and milestones (one each) as weights. What is dropped does not count; what waits
 * in the tray does not count either, since it is not planned yet.
 */
export function pathShare(plan: Pick<PlanSnapshot, "items">, path: Path): PathShare {
  const planned = plan.items.filter(
    ({ startsIn, status }) => status !== "dropped" && (startsIn !== null || status === "done"),
  );
  const share = (weight: (item: PlanItem) => number): Share => {
    const total = planned.reduce((sum, item) => sum + weight(item), 0);
    const serving = planned.reduce((sum, item) => sum + weight(item) * item.serves[path], 0);
    return { serving, total, share: total > 0 ? serving / total : null };
  };
  return {
    hours: share(({ hours }) => hours),
    money: share(({ costMinor }) => costMinor),
    milestones: share((item) => (isMilestone(item) ? 1 : 0)),
  };
}
