import type { BlsTables } from "./bls-tables";
import { codeGroups } from "./code-groups";
import { type GrowthOfPath, growthByPath } from "./growth-by-path";
import type { ImportanceMatrix } from "./importance-matrix";
import { type IndustryView, industryViews } from "./industry-views";
import { type NextRole, nextRoles } from "./next-roles";
import { type OccupationFacts, occupationFacts } from "./occupation-facts";
import { type OccupationSector, occupationSectors } from "./occupation-sectors";
import type { OnetRelease, WorkElement } from "./onet-release";
import { roleGraph } from "./role-graph";

/** Of which releases the tables are made; null where nothing of the kind came with it. */
type ReleaseName = {
  onet: string;
  onetReleasedOn: string | null;
  wages: string | null;
  projections: string | null;
};

/** Everything the catalogue knows of occupations, worked out from one release; figures are not rounded yet. */
export type DerivedTables = {
  about: ReleaseName;
  facts: OccupationFacts[];
  nextRoles: NextRole[];
  elements: readonly WorkElement[];
  matrix: ImportanceMatrix;
  /** The release each placed occupation's skills are of; absent where they are in part or wholly missing. */
  skillsReleases: ReadonlyMap<string, string>;
  industries: IndustryView[];
  growth: GrowthOfPath[];
  sectors: OccupationSector[];
  titles: OnetRelease["titles"];
};

/** Works a release out: indices, classes, steps, gaps and the views by industry. Deterministic; under a second. */
export function deriveTables(release: OnetRelease, bls: BlsTables): DerivedTables {
  const facts = occupationFacts(release, bls);
  const graph = roleGraph(release, facts);
  const byWages = codeGroups(facts, ({ wages }) => wages?.code ?? null);
  const byProjection = codeGroups(facts, ({ projection }) => projection?.code ?? null);
  return {
    about: {
      onet: release.name,
      onetReleasedOn: release.releasedOn,
      wages: bls.wagesRelease,
      projections: bls.projectionsRelease,
    },
    facts,
    nextRoles: nextRoles(graph),
    elements: release.elements,
    matrix: graph.matrix,
    skillsReleases: skillsReleases(release),
    industries: industryViews(bls, byWages),
    growth: growthByPath(bls, byProjection),
    sectors: occupationSectors(bls),
    titles: release.titles,
  };
}

/** An occupation whose skills were all rated has them of this release, unless the release is put together of several. */
function skillsReleases({ name, elements, importance, skillsReleases }: OnetRelease) {
  const releases = new Map<string, string>();
  for (const [code, ratings] of importance) {
    const isWhole = elements.every(
      ({ domain }, position) => domain !== "skill" || ratings[position] !== null,
    );
    if (isWhole) releases.set(code, skillsReleases?.get(code) ?? name);
  }
  return releases;
}
