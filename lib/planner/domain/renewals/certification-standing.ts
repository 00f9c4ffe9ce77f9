import type { Requirement } from "@/lib/catalogue/domain/renewal-rule";

type StandingState =
  | "in good standing"
  | "at risk"
  | "in grace"
  | "lapsed"
  | `renewed by ${string}`;

/** A requirement as it stands; `from` and `to` are given where it is about a year. */
export type RequirementStanding = Requirement & {
  earned: number;
  /** On caps only: what was earned above them and counts nowhere. */
  cappedAway?: number;
  remaining: number;
  from?: string;
  to?: string;
};

/** How a certification stands today. Amounts are in units, with two decimals; dates are `YYYY-MM-DD`. */
export type Standing = {
  id: string;
  state: StandingState;
  /** The cycle that runs, or the ended one that was short; the exempt time before the first. */
  cycle: { from: string; to: string } | null;
  requirements: RequirementStanding[];
  pacePerMonth: number;
  forecast: number | null;
  due: string | null;
};
