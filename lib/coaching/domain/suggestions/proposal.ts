import type { Quarter } from "@/lib/kernel/quarter";
import type { ItemKind } from "@/lib/planner/domain/plan";

type Place = { startsIn: Quarter | null; quarters: number };

/** What a coach proposes to change, each about one item by its id. Hours in tenths, money in minor units. */
export type Proposal =
  | {
      kind: "add";
      item: Place & { kind: ItemKind; title: string; hours: number; costMinor: number };
    }
  | { kind: "move"; itemId: string; to: Place }
  /** The two change places on the timeline; each keeps its length. */
  | { kind: "swap"; itemId: string; otherId: string }
  | { kind: "drop"; itemId: string }
  | { kind: "re-estimate"; itemId: string; to: { hours: number; costMinor: number } }
  | { kind: "prerequisites"; itemId: string; to: { after: readonly string[] } };

export type ProposalKind = Proposal["kind"];

/** The item a proposal is about; null for one that is to be added. */
export const itemOfProposal = (proposal: Proposal): string | null =>
  proposal.kind === "add" ? null : proposal.itemId;

/** Every item that must still be there for the proposal to make sense. */
export function itemsNamed(proposal: Proposal): readonly string[] {
  if (proposal.kind === "add") return [];
  if (proposal.kind === "swap") return [proposal.itemId, proposal.otherId];
  if (proposal.kind === "prerequisites") return [proposal.itemId, ...proposal.to.after];
  return [proposal.itemId];
}
