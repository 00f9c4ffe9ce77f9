import { type ImportanceMatrix, importanceMatrix } from "./importance-matrix";
import { type KnowledgeLikeness, knowledgeLikeness } from "./knowledge-likeness";
import type { OccupationFacts } from "./occupation-facts";
import type { OnetRelease, RelatedRole } from "./onet-release";
import type { RoleStanding } from "./role-shift";

/** A placed occupation as steps are drawn from and to it. */
export type Role = RoleStanding & {
  code: string;
  isFormalManagement: boolean;
  typicalEducation: string | null;
};

/** What steps between occupations are drawn from. */
export type RoleGraph = {
  /** In the order of the release. */
  roles: ReadonlyMap<string, Role>;
  related: OnetRelease["related"];
  /** Who lists an occupation as related, nearest first; the code of each is the lister's. */
  listedBy: ReadonlyMap<string, readonly RelatedRole[]>;
  elements: OnetRelease["elements"];
  matrix: ImportanceMatrix;
  likeness: KnowledgeLikeness;
};

/** Every occupation that can be placed, and what relates it to others. */
export function roleGraph(release: OnetRelease, facts: readonly OccupationFacts[]): RoleGraph {
  const { related, elements } = release;
  const matrix = importanceMatrix(release);
  return {
    ...{ related, elements, matrix },
    roles: new Map(facts.flatMap((fact) => roleOf(fact))),
    listedBy: listersOf(related),
    likeness: knowledgeLikeness(release, matrix),
  };
}

function roleOf(fact: OccupationFacts): [string, Role][] {
  const { code, indices, jobZone, isFormalManagement, wages, projection } = fact;
  if (!indices || jobZone === null) return [];
  const { leadership, specialist, pathClass } = indices;
  const role = {
    ...{ code, jobZone, isFormalManagement, leadership, specialist, pathClass },
    medianWage: wages?.median?.amount ?? null,
    typicalEducation: projection?.education ?? null,
  };
  return [[code, role]];
}

/** Turns the lists around: by rank, then by the lister's code. */
function listersOf(related: OnetRelease["related"]): Map<string, RelatedRole[]> {
  const listers = new Map<string, RelatedRole[]>();
  for (const [code, roles] of related)
    for (const { code: listed, rank, tier } of roles) {
      const known = listers.get(listed) ?? [];
      known.push({ code, rank, tier });
      listers.set(listed, known);
    }
  for (const known of listers.values())
    known.sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
  return listers;
}
