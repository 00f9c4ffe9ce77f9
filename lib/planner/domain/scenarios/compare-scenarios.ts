import {
  type CostOfOwnership,
  costOfOwnership,
} from "@/lib/planner/domain/ownership/cost-of-ownership";
import { type PathShare, pathShare } from "@/lib/planner/domain/path-share";
import { PLAN_YEARS, type PlanSnapshot, QUARTERS_PER_YEAR } from "@/lib/planner/domain/plan";
import { alignItems, type Origins } from "./align-items";
import { branchingPoint } from "./branching-point";
import { type Leaving, leaving } from "./leaving";
import { type KnownCertification, ownedCertifications, planSpan } from "./owned-certifications";
import { pendulum, type Swing } from "./pendulum";
import { type Risk, risk } from "./risk";
import { type Rung, rungs } from "./rungs";
import { type PlanYear, planYears } from "./years";

/** What one scenario asks, brings and risks. */
export type ScenarioFigures = {
  years: PlanYear[];
  rungs: Rung[];
  swing: Swing | null;
  share: PathShare;
  ownership: CostOfOwnership;
  risk: Risk;
  /** How many of the certifications' facts have to be verified with their issuers, or are not known. */
  unverified: number;
};

/** Everything about one scenario that stands in the comparison beside the same of others. */
export function scenarioFigures(
  plan: PlanSnapshot,
  known: ReadonlyMap<string, KnownCertification>,
): ScenarioFigures {
  const ownership = costOfOwnership(ownedCertifications(plan, known), planSpan(plan));
  return {
    years: planYears(plan),
    rungs: rungs(plan),
    swing: pendulum(plan),
    share: pathShare(plan, plan.path),
    ownership,
    risk: risk(plan),
    unverified:
      ownership.lines.filter(({ mustVerify }) => mustVerify).length + ownership.unknown.length,
  };
}

/** What it costs to leave one scenario for another: from which quarter on they part, and year by year. */
export function leavingByYear(
  plan: PlanSnapshot,
  other: PlanSnapshot,
  origins: Origins,
): { branchesIn: number | null; years: Leaving[] } {
  const aligned = alignItems(other, plan, origins);
  const ends = Array.from(
    { length: PLAN_YEARS },
    (_, year) => plan.startsIn + (year + 1) * QUARTERS_PER_YEAR,
  );
  return {
    branchesIn: branchingPoint(plan, aligned),
    years: ends.map((before) => leaving(plan, aligned, before)),
  };
}
