/** A way by which a certification is kept. */
export const RENEWAL_WAYS = [
  "credits",
  "re-exam",
  "assessment",
  "higher-credential",
  "none",
] as const;
export type RenewalWay = (typeof RENEWAL_WAYS)[number];

/** When cycles end: on the award's anniversary, 31 December, the birth month's last day, or a fixed `MM-DD`. */
type CycleAnchor = "award" | "calendar-year" | "birth-month" | "fixed";

export type RenewalCycle = {
  /** Length in months, ≥ 1. */
  months: number;
  anchor: CycleAnchor;
  /** `MM-DD`, with the anchor `fixed` only. */
  fixed?: string | undefined;
  first?: "full" | "exempt-until-anchor" | undefined;
  /** Length of the first cycle, where it differs. */
  firstMonths?: number | undefined;
};

/** One line of what is asked: a floor or a cap, in units of the rule unless it names its own; or a task to attest. */
export type Requirement = {
  per: "cycle" | "year";
  min?: number | undefined;
  max?: number | undefined;
  category?: string | undefined;
  unit?: string | undefined;
  distinctCategories?: number | undefined;
  task?: string | undefined;
  when?: string | undefined;
};

type CarryOver = { max: number; earnedWithinMonths?: number | undefined };
type RenewalFee = { per: "year" | "cycle"; amountMinor: number; currency: string };
type CreditUnit = { name: string; minutesPerUnit: number };

type Terms = {
  unit?: CreditUnit | undefined;
  requires?: readonly Requirement[] | undefined;
  carryOver?: CarryOver | undefined;
  graceMonths?: number | undefined;
  graceDays?: number | undefined;
  /** `MM-DD` after the cycle's end. */
  graceUntil?: string | undefined;
  /** Other certifications (by seed key) that keep this one alive. */
  renewedBy?: readonly string[] | undefined;
  fee?: RenewalFee | undefined;
};

/** A dated change: replaces the keys it names for cycles that start on or after `from`. */
export type Amendment = Terms & {
  from: string;
  appliesTo?: "running" | undefined;
};

/** How a certification is kept, as data. A list in `by` means that any one way suffices. */
export type RenewalRule = Terms & {
  by: RenewalWay | readonly RenewalWay[];
  voluntary?: boolean | undefined;
  cycle?: RenewalCycle | undefined;
  amended?: readonly Amendment[] | undefined;
};
