import { changesBetween } from "@/lib/coaching/domain/changes-between";
import { applyProposal } from "@/lib/coaching/domain/suggestions/apply-proposal";
import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import {
  effectBetween,
  type ProposalEffect,
} from "@/lib/coaching/domain/suggestions/proposal-effect";
import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { loadPerQuarter, PARTS } from "@/lib/planner/domain/load";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/** Hours of one quarter: what the plan asks already, what would come on top, and what there is. */
export type LoadRow = { quarter: Quarter; planned: number; added: number; capacity: number };

/** One addition in words, and as a line on five years; no line in the tray. */
type AddedRow = { words: string; shift: ProposalEffect["shifts"][number] | null };

export type TemplateEffect = Pick<ProposalEffect, "brings"> & { rows: AddedRow[]; load: LoadRow[] };

const hours = (parts: number): number => Math.round(parts / PARTS) / 10;

/**
 * What all the proposals of a template together would do to a plan.
 *
 * @returns the effect, or why it cannot be done, in words
 */
export function templateEffect(
  plan: PlanSnapshot,
  proposals: readonly Proposal[],
  today: Quarter,
): TemplateEffect | { refused: string } {
  try {
    const given = { newId: "", reason: "", today };
    const after = proposals.reduce((grown, one) => applyProposal(grown, one, given), plan);
    const { brings, shifts } = effectBetween(plan, after);
    const rows = changesBetween(plan, after).map(({ itemId, words }) => ({
      words,
      shift: shifts.find(({ id }) => id === itemId) ?? null,
    }));
    return { brings, rows, load: loadRows(plan, after) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

function loadRows(before: PlanSnapshot, after: PlanSnapshot): LoadRow[] {
  const would = loadPerQuarter(after);
  return loadPerQuarter(before).map(({ quarter, parts, capacity }, at) => ({
    quarter,
    planned: hours(parts),
    added: hours((would[at]?.parts ?? parts) - parts),
    capacity: hours(capacity),
  }));
}
