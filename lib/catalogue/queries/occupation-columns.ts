import "server-only";
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

export type ShortRow = {
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

/** The same as an object inside another statement, of the occupations that go by `name` there. */
export const shortText = (name: string): string => `json_build_object(
  'code', ${name}.code, 'title', ${name}.title, 'dataStatus', ${name}.data_status, 'jobZone', ${name}.job_zone,
  'leadership', ${name}.leadership_index, 'specialist', ${name}.specialist_index,
  'leadershipInZone', ${name}.leadership_in_zone, 'specialistInZone', ${name}.specialist_in_zone,
  'lean', ${name}.lean, 'pathClass', ${name}.path_class, 'wageCode', ${name}.oews_code,
  'p10', ${name}.wage_p_10, 'median', ${name}.wage_median, 'p90', ${name}.wage_p_90,
  'education', ${name}.typical_education)`;
