import type { PathClass } from "./path-class";

/** Which way a step goes. */
export type RoleShift =
  | "toward_leadership"
  | "toward_specialist"
  | "toward_both"
  | "bigger_scope"
  | "step_back"
  | "lateral";

/** Where a role stands, as a step is judged by it. */
export type RoleStanding = {
  leadership: number;
  specialist: number;
  pathClass: PathClass;
  jobZone: number;
  medianWage: number | null;
};

/** A step of so many points counts; the wage limits are in percent. */
const STEP = 10;
const WAGE = 20;

/** Change of the median wage in percent; null where one of them is not published. */
export function wageChange(from: RoleStanding, to: RoleStanding): number | null {
  if (from.medianWage === null || to.medianWage === null) return null;
  // In this order as the published table has it: wages exactly a fifth apart fall on the side they fall there.
  return 100 * (to.medianWage / from.medianWage - 1);
}

/** Judges a step by how far both indices move, where it ends, the job zone and the wage. */
export function roleShift(from: RoleStanding, to: RoleStanding): RoleShift {
  const leads = to.leadership - from.leadership;
  const deepens = to.specialist - from.specialist;
  const isLeading = leads >= STEP && to.leadership >= 70;
  const isDeepening = deepens >= STEP && to.specialist >= 55;
  if (isLeading && isDeepening) return "toward_both";
  if (isLeading) return "toward_leadership";
  if (isDeepening) return "toward_specialist";

  const wage = wageChange(from, to) ?? 0;
  const bothLead = from.pathClass === "leadership" && to.pathClass === "leadership";
  if (bothLead && wage >= WAGE) return "bigger_scope";
  const isLessPrepared = to.jobZone < from.jobZone && (leads <= -STEP || deepens <= -STEP);
  const isPaidLess = to.jobZone <= from.jobZone && wage <= -WAGE;
  return isLessPrepared || isPaidLess ? "step_back" : "lateral";
}
