import type { Quarter } from "@/lib/kernel/quarter";
import type { Priority } from "@/lib/planner/domain/plan";

/** Weight of one quarter of distance, by priority: 1 must, 2 should, 3 nice. */
export const WEIGHTS = { 1: 4, 2: 2, 3: 1 } as const satisfies Record<Priority, number>;
/** What leaving an item out costs, in quarters of earliness; planner's method, §2. */
export const LEFT_OUT = 40;
/** What a quarter late costs, in quarters of earliness. */
export const LATE = 2;

/** Something to be given a start. Hours are tenths, money minor units; `load` and `costs` name both per quarter. */
export type FitItem = Readonly<{
  id: string;
  quarters: number;
  hours: number;
  cost: number;
  load: readonly number[] | null;
  costs: readonly number[] | null;
  /** Ids of items of the same plan that end before this one starts. */
  after: readonly string[];
  earliest: Quarter | null;
  fixed: Quarter | null;
  priority: Priority;
  target: Quarter | null;
}>;

/** Something that keeps its quarters whatever is proposed: its hours and money are taken before anything else. */
type StandingItem = Readonly<{
  start: Quarter;
  quarters: number;
  hours: number;
  cost: number;
}>;

/** What is to be scheduled, and what there is: tenths of hours per quarter, minor units per plan year. */
export type FitPlan = Readonly<{
  start: Quarter;
  /** A multiple of four, 4 to 20. */
  quarters: number;
  hoursPerQuarter: number;
  budgets: readonly number[];
  items: readonly FitItem[];
  /** Also what lies outside the quarters, or is already too much for them. */
  standing?: readonly StandingItem[];
}>;

/** Why an item has no place. */
export type LeftReason =
  | { kind: "never fits"; what: "window" | "hours" | "money" }
  | { kind: "prerequisite left"; id: string }
  | { kind: "no room" };

/** A proposal: where each item starts, or why it is left; `bound` is what no schedule can be below. */
export type Fit = Readonly<{
  objective: number;
  bound: number;
  placed: readonly { id: string; start: Quarter }[];
  left: readonly { id: string; reason: LeftReason }[];
}>;
