import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import type { ItemKind } from "@/lib/planner/domain/plan";

type Place = { startsIn: Quarter | null; quarters: number };

/** What an addition that is one of several knows besides: its id to be, and how it hangs together with the others. */
type Linked = {
  id?: string | undefined;
  /** What comes before it and after it, as far as the plan has it when it is taken over. */
  after?: readonly string[] | undefined;
  before?: readonly string[] | undefined;
  /** The path it serves; null: as its kind usually does. */
  serves?: Path | null | undefined;
  credentialId?: string | null | undefined;
};

/** What a coach proposes to change, each about one item by its id. Hours in tenths, money in minor units. */
export type Proposal =
  | {
      kind: "add";
      item: Place & { kind: ItemKind; title: string; hours: number; costMinor: number } & Linked;
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
