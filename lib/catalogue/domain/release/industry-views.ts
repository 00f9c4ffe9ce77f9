import type { BlsTables, WageRow } from "./bls-tables";
import type { CodeGroup } from "./code-groups";
import type { PathClass } from "./path-class";
import { majorGroupOf, minorGroupOf } from "./soc-groups";

/** Jobs and pay by path in one sector or group of occupations, not rounded. Shares are percent of `employment`. */
export type IndustryView = {
  level: "naics_sector" | "total" | "soc_major" | "soc_minor";
  code: string;
  title: string;
  occupations: number;
  employment: number;
  coveragePct: number;
  leadership: number;
  specialist: number;
  classPct: Readonly<Record<PathClass, number>>;
  formalManagementPct: number;
  /** Job zones 4 and 5 whose wage is published. */
  professional: {
    pct: number;
    employment: Readonly<Record<PathClass, number>>;
    wage: Readonly<Record<PathClass, number | null>>;
  };
  topRoles: Readonly<Record<PathClass, readonly string[]>>;
};

/** What a view is taken of: its rows are detailed occupations. */
type Scope = Pick<IndustryView, "level" | "code" | "title"> & {
  employment: number | null;
  rows: readonly WageRow[];
};

type Counted = { row: WageRow; employment: number; group: CodeGroup };
type ByClass<Value> = Record<PathClass, Value>;

/** So many roles are named per path. */
const ROLES = 3;
/** From this job zone on, work is called professional. */
const PROFESSIONAL = 4;

/** Twenty sectors, all industries, and the major and minor groups of occupations. */
export function industryViews(
  bls: BlsTables,
  groups: ReadonlyMap<string, CodeGroup>,
): IndustryView[] {
  return scopesOf(bls).flatMap((scope) => {
    const counted = scope.rows.flatMap((row) => {
      const group = groups.get(row.code);
      return group && row.employment !== null ? [{ row, employment: row.employment, group }] : [];
    });
    const view = viewOf(scope, counted);
    return view ? [view] : [];
  });
}

function scopesOf({ wages, sectors }: BlsTables): Scope[] {
  const detailed = wages.filter(({ group }) => group === "detailed");
  const minors = new Set(wages.flatMap(({ group, code }) => (group === "minor" ? [code] : [])));
  const within = ({ group, code }: WageRow) =>
    group === "major"
      ? detailed.filter((row) => majorGroupOf(row.code) === code)
      : detailed.filter((row) => minorGroupOf(row.code, minors) === code);
  const bySector = sectors.map(
    ({ code, title, rows }): Scope => ({
      ...{ level: "naics_sector", code, title },
      employment: rows.find(({ group }) => group === "total")?.employment ?? null,
      rows: rows.filter(({ group }) => group === "detailed"),
    }),
  );
  const byGroup = wages.flatMap((row): Scope[] => {
    const { group, code, title, employment } = row;
    if (group === "detailed") return [];
    if (group === "total")
      return [{ level: "total", code: "00", title: "All industries", employment, rows: detailed }];
    return [{ level: `soc_${group}`, code, title, employment, rows: within(row) }];
  });
  return [...bySector, ...byGroup];
}

function viewOf(scope: Scope, counted: readonly Counted[]): IndustryView | null {
  const employment = total(counted);
  if (employment === 0 || !scope.employment) return null;
  const percent = (part: readonly Counted[]) => (100 * total(part)) / employment;
  const mean = (of: (group: CodeGroup) => number) =>
    counted.reduce((sum, { employment, group }) => sum + employment * of(group), 0) / employment;
  const professional = counted.filter(
    ({ group, row }) => group.jobZone >= PROFESSIONAL && row.median !== null,
  );
  return {
    ...{ level: scope.level, code: scope.code, title: scope.title, employment },
    occupations: counted.length,
    coveragePct: (100 * employment) / scope.employment,
    leadership: mean(({ leadership }) => leadership),
    specialist: mean(({ specialist }) => specialist),
    classPct: byClass(counted, percent),
    formalManagementPct: percent(counted.filter(({ group }) => group.isFormalManagement)),
    professional: {
      pct: percent(professional),
      employment: byClass(professional, total),
      wage: byClass(professional, meanWage),
    },
    topRoles: byClass(counted, largest),
  };
}

const total = (counted: readonly Counted[]) =>
  counted.reduce((sum, { employment }) => sum + employment, 0);

function byClass<Value>(
  counted: readonly Counted[],
  of: (part: readonly Counted[]) => Value,
): ByClass<Value> {
  const part = (pathClass: PathClass) =>
    of(counted.filter(({ group }) => group.pathClass === pathClass));
  return {
    leadership: part("leadership"),
    hybrid: part("hybrid"),
    specialist: part("specialist"),
    practitioner: part("practitioner"),
  };
}

function meanWage(counted: readonly Counted[]): number | null {
  const paid = counted.reduce(
    (sum, { row, employment }) => sum + employment * (row.median?.amount ?? 0),
    0,
  );
  return counted.length === 0 ? null : paid / total(counted);
}

const largest = (counted: readonly Counted[]): string[] =>
  [...counted]
    .sort((a, b) => b.employment - a.employment)
    .slice(0, ROLES)
    .map(({ row }) => row.title);
