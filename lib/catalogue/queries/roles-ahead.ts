import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { nextRoles, occupationImportance, occupations } from "@/db/schema";
import type { NextRole } from "@/lib/catalogue/domain/next-role";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { WorkElement } from "@/lib/catalogue/domain/role-gap";
import { workGap } from "@/lib/catalogue/domain/work-gap";
import { inShort, shortColumns } from "./occupation-columns";

/** What work asks for, in the order of every list of importance. */
const allElements: SQL<WorkElement[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'domain', domain) order by position), '[]')
  from work_elements)`;

const { importance } = occupationImportance;

export type Vantage = {
  occupation: OccupationInShort;
  importance: readonly (number | null)[] | null;
  elements: readonly WorkElement[];
};

/** An occupation as the place from which one looks at others; null where the release has none such. Public. */
export async function readVantage(tx: Database, code: string): Promise<Vantage | null> {
  const [row] = await tx
    .select({ ...shortColumns, importance, elements: allElements })
    .from(occupations)
    .leftJoin(occupationImportance, eq(occupationImportance.code, occupations.code))
    .where(eq(occupations.code, code));
  return row
    ? { occupation: inShort(row), importance: row.importance, elements: row.elements }
    : null;
}

/** A role that leads from one occupation to another, and what it is rated on. */
type Between = { code: string; title: string; importance: (number | null)[] };

/** Roles between two occupations, steps back left out. */
const between = (from: string): SQL<Between[]> => sql`coalesce((
  select jsonb_agg(jsonb_build_object('code', via.code, 'title', via.title, 'importance', rated.importance))
  from next_roles first
  join next_roles second on second.from_code = first.to_code and second.to_code = ${occupations.code}
  join occupations via on via.code = first.to_code
  join occupation_importance rated on rated.code = via.code
  where first.from_code = ${from} and first.shift <> 'step_back' and second.shift <> 'step_back'), '[]')`;

/** An occupation as a target, seen from one's own: its step where there is one, what would have to grow, and ways round. */
export async function readRoleAt(tx: Database, code: string, from: Vantage | null) {
  const here = from?.occupation.code ?? "";
  const [row] = await tx
    .select({
      ...shortColumns,
      isFormalManagement: occupations.isFormalManagement,
      growthPct: occupations.growthPct,
      importance,
      step: { source: nextRoles.source, direction: nextRoles.shift },
      between: between(here),
    })
    .from(occupations)
    .leftJoin(occupationImportance, eq(occupationImportance.code, occupations.code))
    .leftJoin(nextRoles, and(eq(nextRoles.toCode, occupations.code), eq(nextRoles.fromCode, here)))
    .where(eq(occupations.code, code));
  if (!row) return null;
  const gapTo = (there: readonly (number | null)[] | null, start = from?.importance ?? null) =>
    from ? workGap(start, there, from.elements) : null;
  return {
    occupation: inShort(row),
    isFormalManagement: row.isFormalManagement,
    growthPct: row.growthPct,
    step: row.step,
    grows: gapTo(row.importance),
    ways: row.between.map((via) => ({
      code: via.code,
      title: via.title,
      first: gapTo(via.importance),
      second: gapTo(row.importance, via.importance),
    })),
  };
}

/** The next roles of an occupation with what each asks beyond it, unranked. Public. */
export async function readRolesAhead(tx: Database, from: Vantage): Promise<NextRole[]> {
  const rows = await tx
    .select({
      ...shortColumns,
      rank: nextRoles.rank,
      source: nextRoles.source,
      direction: nextRoles.shift,
      leadershipChange: nextRoles.leadershipChange,
      specialistChange: nextRoles.specialistChange,
      educationChange: nextRoles.educationChange,
      isFormalManagement: nextRoles.toFormalManagement,
      importance,
    })
    .from(nextRoles)
    .innerJoin(occupations, eq(occupations.code, nextRoles.toCode))
    .leftJoin(occupationImportance, eq(occupationImportance.code, nextRoles.toCode))
    .where(eq(nextRoles.fromCode, from.occupation.code));
  return rows.map((row) => ({
    to: inShort(row),
    rank: row.rank,
    source: row.source,
    direction: row.direction,
    leadershipChange: row.leadershipChange,
    specialistChange: row.specialistChange,
    educationChange: row.educationChange,
    isFormalManagement: row.isFormalManagement,
    grows: workGap(from.importance, row.importance, from.elements),
  }));
}
