import type { Role, RoleGraph } from "./role-graph";

/** Where a step comes from; the last two are ours. */
type StepSource =
  | "official"
  | "official_supplemental"
  | "official_reverse"
  | "derived_soc_family"
  | "derived_knowledge_match";

/** A step that might be added: rank 0 is ours. */
export type CandidateStep = { to: Role; rank: number; source: StepSource; tier: string };

/** The first ten related occupations are steps as they are listed; the rest is asked only where a kind of step is missing. */
const LISTED = 10;

/** The listed steps of an occupation, by rank. */
export const listedSteps = (graph: RoleGraph, from: Role): CandidateStep[] =>
  relatedSteps(graph, from, "official", (rank) => rank <= LISTED);

/** Related occupations beyond the tenth, by rank. */
export const supplementalSteps = (graph: RoleGraph, from: Role): CandidateStep[] =>
  relatedSteps(graph, from, "official_supplemental", (rank) => rank > LISTED);

function relatedSteps(
  { roles, related }: RoleGraph,
  from: Role,
  source: StepSource,
  isMeant: (rank: number) => boolean,
): CandidateStep[] {
  return (related.get(from.code) ?? []).flatMap(({ code, rank, tier }) => {
    const to = roles.get(code);
    return to && isMeant(rank) ? [{ to, rank, source, tier }] : [];
  });
}

/** Occupations that list this one while it does not list them, nearest first. */
export function reverseSteps({ roles, related, listedBy }: RoleGraph, from: Role): CandidateStep[] {
  const listed = new Set(related.get(from.code)?.map(({ code }) => code));
  return (listedBy.get(from.code) ?? []).flatMap(({ code, rank }) => {
    const to = roles.get(code);
    if (!to || listed.has(code)) return [];
    return [{ to, rank, source: "official_reverse", tier: "Listed by target" }];
  });
}

/** Whether a step needs the same preparation or one job zone more: what an added one may ask. */
export const isWithinReach = (from: Role, to: Role): boolean =>
  to.jobZone === from.jobZone || to.jobZone === from.jobZone + 1;

/** The role whose knowledge is most like; null without any. */
export function mostAlike({ likeness }: RoleGraph, from: Role, roles: readonly Role[]) {
  let best: { role: Role; alike: number } | null = null;
  for (const role of roles) {
    const alike = likeness(from.code, role.code);
    if (!best || alike > best.alike) best = { role, alike };
  }
  return best;
}
