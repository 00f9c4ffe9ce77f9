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
  /** Length in months, ≥ 1; whole years with any anchor but the award. */
  months: number;
  anchor: CycleAnchor;
  /** `MM-DD`, read with the anchor `fixed` only; never the end of February. */
  fixed?: string | undefined;
  /** What happens before the first anchor day (read with any anchor but the award); `full` where absent. */
  first?: "full" | "exempt-until-anchor" | undefined;
  /** Length of the first cycle, where it differs; whole years with any anchor but the award. */
  firstMonths?: number | undefined;
};

/**
 * One line of what is asked; it names exactly one of `min` (a floor), `max` (a cap), `distinctCategories`
 * and `task` (to be attested once per period).
 */
export type Requirement = {
  per: "cycle" | "year";
  min?: number | undefined;
  max?: number | undefined;
  /** Only what the ledger files under this category. */
  category?: string | undefined;
  /** A unit of its own ("practice hours"), counted apart from the rule's unit. */
  unit?: string | undefined;
  distinctCategories?: number | undefined;
  task?: string | undefined;
  /** Asked of holders of this status only. */
  when?: string | undefined;
};

/** `max` in units of the rule; with `earnedWithinMonths` only what the cycle's last months brought. */
export type CarryOver = { max: number; earnedWithinMonths?: number | undefined };
export type RenewalFee = { per: "year" | "cycle"; amountMinor: number; currency: string };
export type CreditUnit = { name: string; minutesPerUnit: number };

/** What may change on a date. */
export type RenewalTerms = {
  /** Recommended only: nothing lapses. */
  voluntary?: boolean | undefined;
  unit?: CreditUnit | undefined;
  requires?: readonly Requirement[] | undefined;
  carryOver?: CarryOver | undefined;
  /** At most one of the three; without any, a short cycle lapses at once. */
  graceMonths?: number | undefined;
  graceDays?: number | undefined;
  /** `MM-DD`: the first such day after the cycle's end is the last day of grace. */
  graceUntil?: string | undefined;
  /** Other certifications (by seed key) that keep this one alive. */
  renewedBy?: readonly string[] | undefined;
  fee?: RenewalFee | undefined;
};

/**
 * A dated change: replaces the keys it names for cycles that start on or after `from`, and for the one
 * that runs then where it says so.
 */
export type Amendment = RenewalTerms & {
  from: string;
  appliesTo?: "running" | undefined;
};

/** How a certification is kept, as data. A list in `by` means that any one way suffices. */
export type RenewalRule = RenewalTerms & {
  by: RenewalWay | readonly RenewalWay[];
  cycle?: RenewalCycle | undefined;
  amended?: readonly Amendment[] | undefined;
};
