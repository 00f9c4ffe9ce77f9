import { grouped } from "./grouped";
import type { OccupationFacts } from "./occupation-facts";
import type { OccupationIndices } from "./occupation-indices";
import type { PathClass } from "./path-class";

/** What stands for a code of the bureau that several occupations may share. */
export type CodeGroup = {
  pathClass: PathClass;
  leadership: number;
  specialist: number;
  jobZone: number;
  isFormalManagement: boolean;
};

type Placed = OccupationFacts & { indices: OccupationIndices };

/**
 * Placed occupations by a code of the bureau. Occupations that are the whole SOC code (`.00`) stand for it, else its
 * parts do: the class most of them have (of two as frequent the first), their mean indices, the highest job zone.
 */
export function codeGroups(
  facts: readonly OccupationFacts[],
  codeOf: (fact: OccupationFacts) => string | null,
): Map<string, CodeGroup> {
  const placed = facts.filter((fact): fact is Placed => fact.indices !== null);
  const groups = new Map<string, CodeGroup>();
  for (const [code, members] of grouped(placed, codeOf))
    if (code !== null) groups.set(code, groupOf(members));
  return groups;
}

function groupOf(members: readonly Placed[]): CodeGroup {
  const whole = members.filter(({ code }) => code.endsWith(".00"));
  const speaking = whole.length > 0 ? whole : members;
  const mean = (of: (indices: OccupationIndices) => number) =>
    speaking.reduce((sum, { indices }) => sum + of(indices), 0) / speaking.length;
  return {
    pathClass: commonClass(speaking),
    leadership: mean(({ leadership }) => leadership),
    specialist: mean(({ specialist }) => specialist),
    jobZone: Math.max(...speaking.map(({ jobZone }) => jobZone ?? 0)),
    isFormalManagement: speaking[0]?.isFormalManagement ?? false,
  };
}

function commonClass(members: readonly Placed[]): PathClass {
  const classes = grouped(members, ({ indices }) => indices.pathClass);
  const [[common] = ["practitioner" as const]] = [...classes].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return common;
}
