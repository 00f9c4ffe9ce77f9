import { type CandidateStep, listedSteps } from "./candidate-steps";
import { depthStep } from "./depth-step";
import { type ImportanceGap, importanceGaps } from "./importance-gaps";
import { managementStep } from "./management-step";
import type { Role, RoleGraph } from "./role-graph";
import { type RoleShift, roleShift, wageChange } from "./role-shift";

/** A directed step from one occupation to another; changes are not rounded, null where a figure is not published. */
export type NextRole = Omit<CandidateStep, "to"> & {
  from: string;
  to: string;
  shift: RoleShift;
  leadershipChange: number;
  specialistChange: number;
  jobZoneChange: number;
  educationChange: number | null;
  wageChange: number | null;
  likeness: number;
  toFormalManagement: boolean;
  gaps: readonly ImportanceGap[];
};

/** Typical education needed for entry, as the projections word it, by level. */
const EDUCATION_LEVELS = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  "Doctoral or professional degree",
];

/**
 * Every step of every placed occupation, in the order of the release: the ten nearest as they are listed, then a step
 * into management and a step to more depth where those have none.
 */
export function nextRoles(graph: RoleGraph): NextRole[] {
  return [...graph.roles.values()].flatMap((from) => {
    const steps = new Map(listedSteps(graph, from).map((step) => [step.to.code, step]));
    for (const added of [managementStep(graph, from), depthStep(graph, from)])
      if (added && !steps.has(added.to.code)) steps.set(added.to.code, added);
    return [...steps.values()].map((step) => drawn(graph, from, step));
  });
}

function drawn(graph: RoleGraph, from: Role, { to, ...step }: CandidateStep): NextRole {
  const { matrix, elements, likeness } = graph;
  return {
    ...step,
    from: from.code,
    to: to.code,
    shift: roleShift(from, to),
    leadershipChange: to.leadership - from.leadership,
    specialistChange: to.specialist - from.specialist,
    jobZoneChange: to.jobZone - from.jobZone,
    educationChange: educationChange(from, to),
    wageChange: wageChange(from, to),
    likeness: likeness(from.code, to.code),
    toFormalManagement: to.isFormalManagement,
    gaps: importanceGaps(elements, matrix.get(from.code) ?? [], matrix.get(to.code) ?? []),
  };
}

function educationChange(from: Role, to: Role): number | null {
  const before = EDUCATION_LEVELS.indexOf(from.typicalEducation ?? "");
  const after = EDUCATION_LEVELS.indexOf(to.typicalEducation ?? "");
  return before === -1 || after === -1 ? null : after - before;
}
