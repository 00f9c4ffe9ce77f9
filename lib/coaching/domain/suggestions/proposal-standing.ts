import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { itemsNamed, type Proposal } from "./proposal";

/**
 * How a proposal stands to what became of the plan since its coach saw it: `clean`: what it touches is as it was;
 * `changed`: that was changed since, so taking it over would undo somebody's edit; `gone`: an item it names is
 * deleted, dropped or done; `moot`: the plan says so already.
 */
export type ProposalStanding = "clean" | "changed" | "gone" | "moot";

/** The fields of an item that a proposal of each kind would set: only edits of these are in its way. */
const TOUCHED = {
  move: ["startsIn", "quarters"],
  swap: ["startsIn"],
  drop: ["status"],
  "re-estimate": ["hours", "costMinor"],
  prerequisites: ["after"],
} as const satisfies Record<Exclude<Proposal["kind"], "add">, readonly (keyof PlanItem)[]>;

const isOver = ({ status }: PlanItem): boolean => status === "done" || status === "dropped";

/**
 * @param reviewed the revision the proposal was made on
 * @param now      the plan as it is
 * @returns see `ProposalStanding`; an addition is clean until the plan has it
 */
export function proposalStanding(
  reviewed: PlanSnapshot,
  now: PlanSnapshot,
  proposal: Proposal,
): ProposalStanding {
  if (proposal.kind === "add")
    return now.items.some(({ id }) => id === proposal.item.id) ? "moot" : "clean";
  const named = itemsNamed(proposal).map((id) => now.items.find((item) => item.id === id));
  const item = named[0];
  if (proposal.kind === "drop" && item?.status === "dropped") return "moot";
  if (!item || isOver(item) || named.some((one) => one === undefined)) return "gone";
  if (saysSoAlready(item, proposal)) return "moot";
  const moved = proposal.kind === "swap" ? [proposal.itemId, proposal.otherId] : [proposal.itemId];
  const fields: readonly (keyof PlanItem)[] = TOUCHED[proposal.kind];
  return moved.some((id) => fields.some((field) => differs(reviewed, now, id, field)))
    ? "changed"
    : "clean";
}

function saysSoAlready(item: PlanItem, proposal: Exclude<Proposal, { kind: "add" }>): boolean {
  if (proposal.kind === "swap" || proposal.kind === "drop") return false;
  const wanted: Partial<PlanItem> = proposal.to;
  return TOUCHED[proposal.kind].every((field) => isSame(item[field], wanted[field]));
}

function differs(a: PlanSnapshot, b: PlanSnapshot, id: string, field: keyof PlanItem): boolean {
  const of = (plan: PlanSnapshot) => plan.items.find((item) => item.id === id)?.[field];
  return !isSame(of(a), of(b));
}

/** Fields that are lists name ids, in whichever order. */
const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b;
