import { changesBetween } from "@/lib/coaching/domain/changes-between";
import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { conflictWords } from "@/lib/planner/domain/conflict-words";
import { conflictKey, findConflicts } from "@/lib/planner/domain/conflicts";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { applyProposal } from "./apply-proposal";
import type { Proposal } from "./proposal";

/** One item's place before and after, as lines on five years show it; null is the tray or nowhere. */
type PlaceShift = {
  id: string;
  title: string;
  quarters: number;
  from: Quarter | null;
  to: Quarter | null;
};

export type ProposalEffect = {
  /** What would change, in words; empty where the plan says so already. */
  words: string[];
  shifts: PlaceShift[];
  /** What would no longer fit, and what would fit again. */
  brings: string[];
  solves: string[];
};

/** An id that no stored item has: what would be added has none yet. */
const NOT_YET = "00000000-0000-0000-0000-000000000000";

/**
 * What a proposal would do to a plan, before anybody decides: the difference in words and on the timeline, and the
 * conflicts it brings or solves.
 *
 * @returns the effect, or why it cannot be done, in words
 */
export function proposalEffect(
  plan: PlanSnapshot,
  proposal: Proposal,
  today: Quarter,
): ProposalEffect | { refused: string } {
  try {
    return effectBetween(
      plan,
      applyProposal(plan, proposal, { newId: NOT_YET, reason: "suggested", today }),
    );
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

/** What differs between a plan and what it would become, said, drawn and held against hours and budget. */
export function effectBetween(plan: PlanSnapshot, after: PlanSnapshot): ProposalEffect {
  const [was, would] = [findConflicts(plan), findConflicts(after)];
  const keys = (found: typeof was) => new Set(found.map(conflictKey));
  const [before, then] = [keys(was), keys(would)];
  return {
    words: changesBetween(plan, after).map(({ words }) => words),
    shifts: shiftsBetween(plan, after),
    brings: would
      .filter((one) => !before.has(conflictKey(one)))
      .map((one) => conflictWords(after, one)),
    solves: was.filter((one) => !then.has(conflictKey(one))).map((one) => conflictWords(plan, one)),
  };
}

/** Where an item stands while it counts. */
const placeOf = (item: PlanItem | undefined): Quarter | null =>
  item && item.status !== "dropped" ? item.startsIn : null;

function shiftsBetween(before: PlanSnapshot, after: PlanSnapshot): PlaceShift[] {
  return after.items.flatMap((item) => {
    const old = before.items.find(({ id }) => id === item.id);
    const [from, to] = [placeOf(old), placeOf(item)];
    if (from === to && old?.quarters === item.quarters) return [];
    return [{ id: item.id, title: item.title, quarters: item.quarters, from, to }];
  });
}
