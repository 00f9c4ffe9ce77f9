import {
  type CandidateStep,
  isWithinReach,
  listedSteps,
  mostAlike,
  reverseSteps,
  supplementalSteps,
} from "./candidate-steps";
import type { Role, RoleGraph } from "./role-graph";
import { roleShift } from "./role-shift";
import { majorGroupOf } from "./soc-groups";

/** From here on a role is as deep as roles get: no further step is looked for. */
const DEEPEST = 88;
/** Least likeness in knowledge of a step that the release does not list under this role. */
const ALIKE = 0.6;

const goesDeeper = (from: Role, to: Role) =>
  ["toward_specialist", "toward_both"].includes(roleShift(from, to));

/**
 * A step to more depth where the listed ones have none that asks no less preparation: from the rest of the related
 * occupations, from those that list this one, or the role of the same major group that is most alike. Null where none fits.
 */
export function depthStep(graph: RoleGraph, from: Role): CandidateStep | null {
  const hasOne = listedSteps(graph, from).some(
    ({ to }) => goesDeeper(from, to) && to.jobZone >= from.jobZone,
  );
  if (hasOne || from.specialist >= DEEPEST) return null;
  const fits = (to: Role) => goesDeeper(from, to) && isWithinReach(from, to);
  return (
    supplementalSteps(graph, from).find(({ to }) => fits(to)) ??
    reverseSteps(graph, from).find(
      ({ to }) => fits(to) && graph.likeness(from.code, to.code) >= ALIKE,
    ) ??
    matchingStep(graph, from, fits)
  );
}

function matchingStep(
  graph: RoleGraph,
  from: Role,
  fits: (to: Role) => boolean,
): CandidateStep | null {
  const listed = new Set(graph.related.get(from.code)?.map(({ code }) => code));
  const major = majorGroupOf(from.code);
  const open = [...graph.roles.values()].filter(
    (to) => majorGroupOf(to.code) === major && !listed.has(to.code) && fits(to),
  );
  const best = mostAlike(graph, from, open);
  if (!best || best.alike < ALIKE) return null;
  const tier = "same SOC major group";
  return { to: best.role, rank: 0, source: "derived_knowledge_match", tier };
}
