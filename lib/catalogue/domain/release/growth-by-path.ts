import type { BlsTables, Projection } from "./bls-tables";
import type { CodeGroup } from "./code-groups";
import { grouped } from "./grouped";
import type { PathClass } from "./path-class";
import { majorGroupOf, majorGroupTitle } from "./soc-groups";

/** Growth and openings of one path class in one major group; employment in thousands, openings in thousands a year. */
export type GrowthOfPath = {
  major: string;
  title: string;
  pathClass: PathClass;
  occupations: number;
  employment: number;
  change: number;
  growthPct: number;
  openings: number;
};

const CLASSES: readonly PathClass[] = ["leadership", "hybrid", "specialist", "practitioner"];
const ALL = { major: "00-0000", title: "All occupations" };

/** All occupations first, then the major groups by code; a class without occupations has no row. */
export function growthByPath(
  { projections }: BlsTables,
  groups: ReadonlyMap<string, CodeGroup>,
): GrowthOfPath[] {
  const placed = [...projections].flatMap(([code, projection]) => {
    const group = groups.get(code);
    return group ? [{ code, projection, pathClass: group.pathClass }] : [];
  });
  const majors = [...grouped(placed, ({ code }) => majorGroupOf(code))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const scopes = [
    { ...ALL, members: placed },
    ...majors.map(([major, members]) => ({ major, title: majorGroupTitle(major), members })),
  ];
  return scopes.flatMap(({ major, title, members }) =>
    CLASSES.flatMap((pathClass) => {
      const part = members.filter((member) => member.pathClass === pathClass);
      const growth = growthOf(part.map(({ projection }) => projection));
      return growth ? [{ major, title, pathClass, ...growth }] : [];
    }),
  );
}

function growthOf(projections: readonly Projection[]) {
  const sum = (of: (projection: Projection) => number) =>
    projections.reduce((total, projection) => total + of(projection), 0);
  const employment = sum((projection) => projection.employment);
  if (employment === 0) return null;
  const change = sum(({ employment, employmentThen }) => employmentThen - employment);
  return {
    occupations: projections.length,
    ...{ employment, change },
    growthPct: (100 * change) / employment,
    openings: sum(({ openings }) => openings),
  };
}
