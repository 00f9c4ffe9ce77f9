import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";
import type { SearchHit } from "@/lib/catalogue/domain/search-hit";
import { findNear, findTerms } from "./search-terms";

/** So many are offered to choose from. */
const MOST = 8;
/** Credentials and ladders are found beside them and left out. */
const MOST_ASKED = 40;

/** An occupation that a typed job title may mean, and the title by which it was found. */
export type OccupationMatch = {
  code: string;
  title: string;
  found: string;
  dataStatus: DataStatus;
};

/**
 * Occupations that a job title may mean, best first, as the search finds them: misspelled, written short, or by another
 * title for the same work. Two questions at the most. Public.
 */
export async function matchOccupations(tx: Database, typed: string): Promise<OccupationMatch[]> {
  const text = typed.trim();
  if (text === "") return [];
  const exact = occupationsOf(await findTerms(tx, [{ text, cost: 0 }], MOST_ASKED));
  if (exact.length > 0) return exact;
  return occupationsOf((await findNear(tx, text, { asked: [], limit: MOST_ASKED })).hits);
}

const occupationsOf = (hits: readonly SearchHit[]): OccupationMatch[] =>
  hits
    .flatMap((hit) => (hit.kind === "occupation" ? [hit] : []))
    .map(({ code, title, matched, dataStatus }) => ({
      code,
      title,
      found: matched ?? title,
      dataStatus,
    }))
    .slice(0, MOST);

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
