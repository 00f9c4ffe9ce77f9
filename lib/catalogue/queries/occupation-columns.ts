import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { occupations } from "@/db/schema";
import type { ClassOfWork } from "@/lib/catalogue/domain/class-words";
import type { DataStatus, OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";

export const shortColumns = {
  code: occupations.code,
  title: occupations.title,
  dataStatus: occupations.dataStatus,
  jobZone: occupations.jobZone,
  leadership: occupations.leadershipIndex,
  specialist: occupations.specialistIndex,
  leadershipInZone: occupations.leadershipInZone,
  specialistInZone: occupations.specialistInZone,
  lean: occupations.lean,
  pathClass: occupations.pathClass,
  wageCode: occupations.oewsCode,
  p10: occupations.wageP10,
  median: occupations.wageMedian,
  p90: occupations.wageP90,
  education: occupations.typicalEducation,
};

type ShortRow = {
  code: string;
  title: string;
  dataStatus: DataStatus;
  jobZone: number | null;
  leadership: number | null;
  specialist: number | null;
  leadershipInZone: number | null;
  specialistInZone: number | null;
  lean: number | null;
  pathClass: ClassOfWork | null;
  wageCode: string | null;
  p10: number | null;
  median: number | null;
  p90: number | null;
  education: string | null;
};

/** A row as the screens may see it: where it stands is known whole or not at all. */
export function inShort(row: ShortRow): OccupationInShort {
  const { leadership, specialist, lean, pathClass } = row;
  const isKnown = leadership !== null && specialist !== null && lean !== null && pathClass !== null;
  return {
    code: row.code,
    title: row.title,
    dataStatus: row.dataStatus,
    jobZone: row.jobZone,
    standing: isKnown
      ? {
          leadership,
          specialist,
          leadershipInZone: row.leadershipInZone,
          specialistInZone: row.specialistInZone,
          lean,
          pathClass,
        }
      : null,
    pay: { wageCode: row.wageCode, p10: row.p10, median: row.median, p90: row.p90 },
    education: row.education,
  };
}

// Columns of the outer query are spelled out in subqueries: drizzle leaves out their table where it is the only one.

/** The occupations that share this one's wage code, by title: their pay is one figure. */
export const sharingWages: SQL<string[]> = sql`array(
  select other.title from occupations other
  where other.oews_code = occupations.oews_code and other.code <> occupations.code
  order by other.title)`;
