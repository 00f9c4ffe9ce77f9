import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";

/** So many are offered to choose from. */
const MOST = 8;
/** From here on trigrams count as a misspelling of the same title rather than as another one. */
const SIMILAR = 0.4;

/** An occupation that a typed job title may mean, and the title by which it was found. */
export type OccupationMatch = {
  code: string;
  title: string;
  found: string;
  dataStatus: DataStatus;
};

/**
 * Occupations that a job title may mean, best first: by their own titles and by those that people report for
 * their work, misspelled or not. Where two fit alike, the one in which more people work comes first. Public.
 */
export async function matchOccupations(tx: Database, typed: string): Promise<OccupationMatch[]> {
  const q = typed.trim().toLowerCase();
  if (q === "") return [];
  const { rows } = await tx.execute<OccupationMatch>(sql`
    with said as (
      select code, title, lower(title) as words from occupations
      union all select code, title, lower(title) from occupation_titles
    ), scored as (
      select code, title,
        2 * (words = ${q})::int + (starts_with(words, ${q}))::int + similarity(words, ${q})
          + word_similarity(${q}, words) / 2 as score
      from said
      where similarity(words, ${q}) >= ${SIMILAR} or word_similarity(${q}, words) >= ${SIMILAR} + 0.2
    ), best as (select distinct on (code) code, title, score from scored order by code, score desc)
    select o.code, o.title, best.title as found, o.data_status as "dataStatus"
    from best join occupations o on o.code = best.code
    order by round(best.score::numeric, 1) desc, o.data_status = 'none', o.employment desc nulls last, o.title
    limit ${MOST}`);
  return rows;
}

/** Occupations of the same group for which data were collected: what comes nearest where one has none. Public. */
export async function listNeighbours(tx: Database, code: string): Promise<OccupationMatch[]> {
  const { rows } = await tx.execute<OccupationMatch>(sql`
    select o.code, o.title, o.title as found, o.data_status as "dataStatus"
    from occupations here join occupations o
      on o.data_status <> 'none' and o.code <> here.code
      and (o.soc_code = here.soc_code or o.soc_minor = here.soc_minor)
    where here.code = ${code}
    order by o.soc_code <> here.soc_code, o.employment desc nulls last, o.title
    limit ${MOST}`);
  return rows;
}
