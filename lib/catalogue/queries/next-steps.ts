import "server-only";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { nextRoles, occupations } from "@/db/schema";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import { inShort, shortColumns } from "./occupation-columns";

type NamedGap = NextStep["gaps"][number];

/** The gaps with names in place of ids; those of elements we do not know are left out. */
const namedGaps: SQL<NamedGap[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'domain', e.domain, 'delta', gap.value -> 'delta'))
  from jsonb_array_elements(${nextRoles.gaps}) gap
  join work_elements e on e.id = gap.value ->> 'element'), '[]')`;

/** The steps that lead from `code`, ours first, then the most related. */
export async function readNextSteps(db: Database, code: string): Promise<NextStep[]> {
  const rows = await db
    .select({
      to: shortColumns,
      rank: nextRoles.rank,
      source: nextRoles.source,
      direction: nextRoles.shift,
      isFormalManagement: nextRoles.toFormalManagement,
      gaps: namedGaps,
    })
    .from(nextRoles)
    .innerJoin(occupations, eq(occupations.code, nextRoles.toCode))
    .where(eq(nextRoles.fromCode, code))
    .orderBy(asc(nextRoles.rank), asc(occupations.title));
  return rows.map(({ to, ...step }) => ({ to: inShort(to), ...step }));
}
