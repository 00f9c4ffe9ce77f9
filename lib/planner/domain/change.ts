import type { PlanItem, PlanSnapshot } from "./plan";

/** Which fields of an item each kind of change speaks about. Together they are all but the id. */
export const ITEM_CHANGES = {
  moved: ["startsIn", "quarters"],
  "re-estimated": ["hours", "costMinor"],
  renamed: ["title"],
  status: ["status", "droppedReason", "doneIn"],
  prerequisites: ["after"],
  serving: ["serves"],
  described: ["kind", "provider", "credentialId", "earliestIn", "notes"],
  wished: ["targetIn", "priority"],
  reordered: ["position"],
} as const satisfies Record<string, readonly (keyof PlanItem)[]>;

/** The same for the plan's own fields: all but the items. */
export const PLAN_CHANGES = {
  "plan renamed": ["title"],
  path: ["path", "family"],
  target: ["targetRole", "targetOccupation"],
  "leading share": ["leadingPercent"],
  ladder: ["ladderId"],
  start: ["startsIn"],
  capacity: ["hoursPerQuarter"],
  budget: ["budgetsMinor"],
  currency: ["currency"],
} as const satisfies Record<string, readonly (keyof PlanSnapshot)[]>;

type ItemChangeKind = keyof typeof ITEM_CHANGES;
type PlanChangeKind = keyof typeof PLAN_CHANGES;

type ItemPart<K extends ItemChangeKind> = Pick<PlanItem, (typeof ITEM_CHANGES)[K][number]>;
type PlanPart<K extends PlanChangeKind> = Pick<PlanSnapshot, (typeof PLAN_CHANGES)[K][number]>;

/** One item changed in one way; `title` is what it was called before, for the words. */
export type ItemChange = {
  [K in ItemChangeKind]: {
    kind: K;
    itemId: string;
    title: string;
    from: ItemPart<K>;
    to: ItemPart<K>;
  };
}[ItemChangeKind];

export type PlanChange = {
  [K in PlanChangeKind]: { kind: K; from: PlanPart<K>; to: PlanPart<K> };
}[PlanChangeKind];

/** One step from one snapshot to another. It knows both sides, so it can be read backwards. */
export type Change =
  | { kind: "added"; item: PlanItem }
  | { kind: "removed"; item: PlanItem }
  | ItemChange
  | PlanChange;
