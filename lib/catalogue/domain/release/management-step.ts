import {
  type CandidateStep,
  isWithinReach,
  listedSteps,
  mostAlike,
  reverseSteps,
  supplementalSteps,
} from "./candidate-steps";
import { managementRoles } from "./management-families";
import type { Role, RoleGraph } from "./role-graph";
import { roleShift } from "./role-shift";

/** A management role that leads clearly further: by five points, to where most management stands. */
const leadsOn = (from: Role, to: Role) =>
  to.isFormalManagement && to.leadership - from.leadership >= 5 && to.leadership >= 70;

const growsScope = (from: Role, to: Role) => roleShift(from, to) === "bigger_scope";

/** A lister must be this alike in knowledge: less where it is the only way into management. */
const ALIKE = { leader: 0.6, other: 0.35 };

/**
 * A step into management, or to a bigger scope for who leads already, where the listed ones have none: from the rest
 * of the related occupations, from those that list this one, or from our table of SOC families. Null where none fits.
 */
export function managementStep(graph: RoleGraph, from: Role): CandidateStep | null {
  const isLeader = from.pathClass === "leadership";
  const hasOne = listedSteps(graph, from).some(({ to }) =>
    isLeader ? growsScope(from, to) : to.isFormalManagement && to.leadership > from.leadership,
  );
  if (hasOne) return null;
  const fits = ({ to }: CandidateStep) =>
    isWithinReach(from, to) && (isLeader ? growsScope(from, to) : leadsOn(from, to));
  const alike = isLeader ? ALIKE.leader : ALIKE.other;
  return (
    supplementalSteps(graph, from).find(fits) ??
    reverseSteps(graph, from).find(
      (step) => fits(step) && graph.likeness(from.code, step.to.code) >= alike,
    ) ??
    (isLeader ? null : familyStep(graph, from))
  );
}

/** The management role of the family that is most alike, from one job zone less to two more. */
function familyStep(graph: RoleGraph, from: Role): CandidateStep | null {
  const roles = managementRoles(from.code).flatMap((code) => graph.roles.get(code) ?? []);
  const open = roles.filter(({ jobZone, leadership }) => {
    const zones = jobZone - from.jobZone;
    return zones >= -1 && zones <= 2 && leadership > from.leadership;
  });
  const best = mostAlike(graph, from, open);
  if (!best) return null;
  const tier = "SOC family management role";
  return { to: best.role, rank: 0, source: "derived_soc_family", tier };
}
