import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { OccupationFilter } from "@/lib/catalogue/schema";
import { inShort, shortColumns } from "./occupation-columns";

const LIST_SIZE = 50;

type OccupationList = { occupations: OccupationInShort[]; total: number; pages: number };

/** One page of the occupations of a group or a letter, by title; public. */
export async function listOccupations(filter: OccupationFilter): Promise<OccupationList> {
  const { group, letter, page } = filter;
  const rows = await asNobody((db) =>
    db
      .select({ short: shortColumns, total: sql<number>`(count(*) over ())::int` })
      .from(occupations)
      .where(
        and(
          group ? eq(occupations.socMajor, group) : undefined,
          letter ? sql`starts_with(${occupations.title}, ${letter})` : undefined,
        ),
      )
      .orderBy(asc(occupations.title), asc(occupations.code))
      .limit(LIST_SIZE)
      .offset((page - 1) * LIST_SIZE),
  );
  const total = rows[0]?.total ?? 0;
  return {
    occupations: rows.map(({ short }) => inShort(short)),
    total,
    pages: Math.ceil(total / LIST_SIZE),
  };
}

/** The major groups that hold occupations, each with how many of which kind; public. */
export const listOccupationGroups = () =>
  asNobody((db) =>
    db
      .select({
        code: occupations.socMajor,
        title: occupations.socMajorTitle,
        count: sql<number>`count(*)::int`,
        leadership: countOf("leadership"),
        hybrid: countOf("hybrid"),
        specialist: countOf("specialist"),
        practitioner: countOf("practitioner"),
      })
      .from(occupations)
      .groupBy(occupations.socMajor, occupations.socMajorTitle)
      .orderBy(asc(occupations.socMajor)),
  );

const countOf = (pathClass: string) =>
  sql<number>`(count(*) filter (where ${occupations.pathClass} = ${pathClass}))::int`;
