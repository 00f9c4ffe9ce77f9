import "server-only";
import { ne, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { inShort, shortColumns } from "./occupation-columns";

const MOST = 12;
/** From here on trigrams count as a misspelling of the same words. */
const SIMILAR = 0.45;

/** Occupations, without `code`, whose title or a reported title is much like `q`, the likest first; public. */
export async function findRoles(q: string, code: string): Promise<OccupationInShort[]> {
  if (q === "") return [];
  const asked = q.toLowerCase();
  const likeness = sql`greatest(
    word_similarity(${asked}, lower(${occupations.title})),
    (select max(word_similarity(${asked}, lower(t.title))) from occupation_titles t where t.code = occupations.code))`;
  const rows = await asNobody((db) =>
    db
      .select({ short: shortColumns })
      .from(occupations)
      .where(sql`${ne(occupations.code, code)} and ${likeness} >= ${SIMILAR}::real`)
      .orderBy(
        sql`${likeness} desc`,
        sql`word_similarity(${asked}, lower(${occupations.title})) desc`,
        occupations.title,
      )
      .limit(MOST),
  );
  return rows.map(({ short }) => inShort(short));
}
