import "server-only";
import { and, asc, desc, eq, inArray, like, sql } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import { growthByPath, industryViews, occupations } from "@/db/schema";
import type { GrowthOfKind } from "@/lib/catalogue/domain/growth-of-kind";
import type { IndustryLevel, IndustryView } from "@/lib/catalogue/domain/industry-view";
import { NotFound } from "@/lib/kernel/errors";
import { asIndustryView, industryColumns } from "./industry-columns";

/** All industries together, each sector and each major group: jobs and pay by path; public. */
export async function listIndustries(): Promise<IndustryView[]> {
  const rows = await asNobody((db) =>
    db
      .select(industryColumns)
      .from(industryViews)
      .where(inArray(industryViews.level, ["total", "naics_sector", "soc_major"]))
      .orderBy(asc(industryViews.level), desc(industryViews.leadershipPct)),
  );
  return rows.map(asIndustryView);
}

type IndustryPage = {
  view: IndustryView;
  /** The minor groups of a major one. */
  parts: { code: string; title: string; jobs: number; mix: IndustryView["mix"] }[];
  growth: GrowthOfKind[];
  /** Codes of the roles that are named, by title. */
  codes: ReadonlyMap<string, string>;
};

/** One sector or group of occupations; public. Throws NotFound. */
export const getIndustry = cache(
  (level: IndustryLevel, code: string): Promise<IndustryPage> =>
    asNobody(async (db) => {
      const [[row], parts, growth, codes] = await Promise.all([
        db
          .select(industryColumns)
          .from(industryViews)
          .where(and(eq(industryViews.level, level), eq(industryViews.code, code))),
        level === "soc_major" ? readParts(db, code) : [],
        level === "total" || level === "soc_major"
          ? readGrowth(db, level === "total" ? "00-0000" : code)
          : [],
        readCodes(db, level, code),
      ]);
      if (!row) throw new NotFound("industry");
      return { view: asIndustryView(row), parts, growth, codes };
    }),
);

async function readParts(db: Database, major: string): Promise<IndustryPage["parts"]> {
  const rows = await db
    .select({
      code: industryViews.code,
      title: industryViews.title,
      jobs: industryViews.employment,
      leadership: industryViews.leadershipPct,
      hybrid: industryViews.hybridPct,
      specialist: industryViews.specialistPct,
      practitioner: industryViews.practitionerPct,
    })
    .from(industryViews)
    .where(
      and(eq(industryViews.level, "soc_minor"), like(industryViews.code, `${major.slice(0, 2)}-%`)),
    )
    .orderBy(desc(industryViews.employment));
  return rows.map(({ code, title, jobs, ...mix }) => ({ code, title, jobs, mix }));
}

const readGrowth = (db: Database, major: string): Promise<GrowthOfKind[]> =>
  db
    .select({
      kind: growthByPath.pathClass,
      occupations: growthByPath.occupations,
      jobsThousands: growthByPath.employmentThousands,
      growthPct: growthByPath.growthPct,
      openingsThousands: growthByPath.openingsThousands,
    })
    .from(growthByPath)
    .where(eq(growthByPath.socMajor, major));

/** Titles of the roles named there, to the occupation of that name. */
async function readCodes(
  db: Database,
  level: IndustryLevel,
  code: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ code: occupations.code, title: occupations.title })
    .from(occupations)
    .innerJoin(
      industryViews,
      sql`${occupations.title} = any(${industryViews.leadershipRoles} || ${industryViews.hybridRoles} || ${industryViews.specialistRoles})`,
    )
    .where(and(eq(industryViews.level, level), eq(industryViews.code, code)));
  return new Map(rows.map(({ code: of, title }) => [title, of]));
}
