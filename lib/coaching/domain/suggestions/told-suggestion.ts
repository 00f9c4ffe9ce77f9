import type { Quarter } from "@/lib/kernel/quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { itemOfProposal, type Proposal, type ProposalKind } from "./proposal";
import { type ProposalEffect, proposalEffect } from "./proposal-effect";
import { type ProposalStanding, proposalStanding } from "./proposal-standing";
import type { SuggestionState } from "./suggestion";

export type Suggestion = {
  id: string;
  proposal: Proposal;
  body: string;
  state: SuggestionState;
  answer: string;
  answeredAt: Date | null;
};

/** A suggestion as both sides read it. */
export type ToldSuggestion = Omit<Suggestion, "proposal"> & {
  kind: ProposalKind;
  itemId: string | null;
  /** What was proposed, said against the revision that the coach read. */
  proposed: string[];
  standing: ProposalStanding;
  /** What taking it over would do today; or why it cannot be done, in words. */
  effect: ProposalEffect | { refused: string };
};

/**
 * @param reviewed the revision the suggestion was made on
 * @param now      the plan as it is, or the revision again where only that may be seen
 */
export function toldSuggestion(
  { proposal, ...suggestion }: Suggestion,
  { reviewed, now, today }: { reviewed: PlanSnapshot; now: PlanSnapshot; today: Quarter },
): ToldSuggestion {
  const then = proposalEffect(reviewed, proposal, today);
  return {
    ...suggestion,
    kind: proposal.kind,
    itemId: itemOfProposal(proposal),
    proposed: "refused" in then ? [then.refused] : then.words,
    standing: proposalStanding(reviewed, now, proposal),
    effect: now === reviewed ? then : proposalEffect(now, proposal, today),
  };
}
