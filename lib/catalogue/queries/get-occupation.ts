import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import { industryViews, occupationSectors, occupations } from "@/db/schema";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts, SectorOfWork } from "@/lib/catalogue/domain/occupation-facts";
import { NotFound } from "@/lib/kernel/errors";
import { readNextSteps } from "./next-steps";
import { inShort, sharingWages, shortColumns } from "./occupation-columns";

const factColumns = {
  major: occupations.socMajor,
  majorTitle: occupations.socMajorTitle,
  isFormalManagement: occupations.isFormalManagement,
  knowledgeDepth: occupations.knowledgeDepthPct,
  isWageAggregate: sql<boolean>`coalesce(${occupations.isOewsAggregate}, false)`,
  sharesWageWith: sharingWages,
  jobs: occupations.employment,
  growthPct: occupations.growthPct,
  growthOfAll: sql<
    number | null
  >`(select round((100 * sum(change_thousands) / nullif(sum(employment_thousands), 0))::numeric, 1)::real
    from growth_by_path where soc_major = '00-0000')`,
  openingsThousands: occupations.openingsThousands,
  experience: occupations.typicalExperience,
  training: occupations.typicalTraining,
  modalEducation: occupations.modalEducation,
  fourYearsExperiencePct: occupations.fourYearsExperiencePct,
  workStyles: occupations.workStyles,
  technologies: occupations.technologies,
};

type OccupationPage = { occupation: OccupationFacts; steps: NextStep[]; sectors: SectorOfWork[] };

/** One occupation with where it leads and where people do it; public. Throws NotFound. */
export const getOccupation = cache(
  (code: string): Promise<OccupationPage> =>
    asNobody(async (db) => {
      const [[row], steps, sectors] = await Promise.all([
        db
          .select({ short: shortColumns, facts: factColumns })
          .from(occupations)
          .where(eq(occupations.code, code)),
        readNextSteps(db, code),
        readSectors(db, code),
      ]);
      if (!row) throw new NotFound("occupation");
      return { occupation: { ...row.facts, ...inShort(row.short) }, steps, sectors };
    }),
);

/** Sectors by how many work there. The figures are those of the wage code. */
const readSectors = (db: Database, code: string): Promise<SectorOfWork[]> =>
  db
    .select({
      sector: occupationSectors.sector,
      title: industryViews.title,
      jobs: occupationSectors.employment,
      median: occupationSectors.wageMedian,
    })
    .from(occupationSectors)
    .innerJoin(
      industryViews,
      sql`${industryViews.level} = 'naics_sector' and ${industryViews.code} = ${occupationSectors.sector}`,
    )
    .where(
      eq(occupationSectors.oewsCode, sql`(select oews_code from occupations where code = ${code})`),
    )
    .orderBy(desc(occupationSectors.employment));
