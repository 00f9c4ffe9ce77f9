import "server-only";
import { eq, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { growthByPath, occupations } from "@/db/schema";
import { CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { ClassOutlook, ClassPay } from "@/lib/catalogue/domain/path-facts";
import type { Path } from "@/lib/kernel/path";
import { inShort, shortColumns } from "./occupation-columns";

/** Classes of fewer wage codes than this are too thin to be compared. Our own cut. */
const FEWEST = 8;
/** So many of a path's occupations are named. */
const NAMED = 6;

/** Jobs, outlook and pay of the classes of work, all occupations together; public. Two queries. */
export const getClassFacts = (): Promise<{ outlook: ClassOutlook[]; pay: ClassPay[] }> =>
  asNobody(async (db) => {
    const outlook = await db
      .select({
        pathClass: growthByPath.pathClass,
        occupations: growthByPath.occupations,
        jobsThousands: growthByPath.employmentThousands,
        growthPct: growthByPath.growthPct,
        openingsThousands: growthByPath.openingsThousands,
      })
      .from(growthByPath)
      .where(eq(growthByPath.socMajor, "00-0000"));
    const { rows: pay } = await db.execute<ClassPay>(sql`
      with once as (
        select distinct job_zone, path_class, oews_code, wage_median from occupations
        where path_class is not null and wage_median is not null and job_zone in (4, 5))
      select job_zone as zone, path_class as "pathClass", count(*)::int as "wageCodes",
        percentile_disc(0.25) within group (order by wage_median) as low,
        percentile_disc(0.5) within group (order by wage_median) as middle,
        percentile_disc(0.75) within group (order by wage_median) as high
      from once group by job_zone, path_class having count(*) >= ${FEWEST} order by job_zone`);
    const place = (of: { pathClass: ClassOutlook["pathClass"] }) =>
      CLASSES_OF_WORK.indexOf(of.pathClass);
    return {
      outlook: outlook.sort((a, b) => place(a) - place(b)),
      pay: pay.sort((a, b) => a.zone - b.zone || place(a) - place(b)),
    };
  });

/** The occupations of a path in which most people work, each wage code once; public. One query. */
export const listLargestOccupations = (path: Path): Promise<OccupationInShort[]> =>
  asNobody(async (db) => {
    const rows = await db
      .select(shortColumns)
      .from(occupations)
      .where(
        sql`${occupations.code} in (
          select distinct on (oews_code) code from occupations
          where path_class = ${path} and wage_median is not null and data_status = 'rated'
          order by oews_code, code)`,
      )
      .orderBy(sql`${occupations.employment} desc nulls last`, occupations.title)
      .limit(NAMED);
    return rows.map(inShort);
  });
