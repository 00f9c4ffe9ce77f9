import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { industryViews } from "@/db/schema";
import type { IndustryView, Largest } from "@/lib/catalogue/domain/industry-view";

/** The jobs of one kind and of job zones 4 and 5 in that sector or group, by wage code: what a ratio rests on. */
const jobsOf = (kind: "leadership" | "specialist") => sql`(
  select paid.title, coalesce(sectors.employment, paid.employment)::float8 as jobs
  from (
    select distinct on (o.oews_code) o.oews_code, o.title, o.path_class, o.job_zone, o.employment, o.soc_major, o.soc_minor
    from occupations o where o.oews_code is not null and o.path_class is not null order by o.oews_code, o.code
  ) paid
  left join occupation_sectors sectors
    on industry_views.level = 'naics_sector' and sectors.oews_code = paid.oews_code and sectors.sector = industry_views.code
  where paid.path_class = ${kind} and paid.job_zone >= 4
    and case industry_views.level when 'naics_sector' then sectors.employment is not null
      when 'soc_major' then paid.soc_major = industry_views.code
      when 'soc_minor' then paid.soc_minor = industry_views.code else true end
)`;

const largest = (kind: "leadership" | "specialist"): SQL<Largest | null> => sql`(
  select jsonb_build_object('title', jobs.title, 'share', jobs.jobs / nullif(sum(jobs.jobs) over (), 0))
  from ${jobsOf(kind)} jobs where jobs.jobs > 0 order by jobs.jobs desc limit 1)`;

export const industryColumns = {
  level: industryViews.level,
  code: industryViews.code,
  title: industryViews.title,
  occupations: industryViews.occupations,
  jobs: industryViews.employment,
  coveragePct: industryViews.coveragePct,
  leadershipPct: industryViews.leadershipPct,
  hybridPct: industryViews.hybridPct,
  specialistPct: industryViews.specialistPct,
  practitionerPct: industryViews.practitionerPct,
  formalManagementPct: industryViews.formalManagementPct,
  professionalPct: industryViews.professionalPct,
  leadershipJobs: industryViews.professionalLeadership,
  specialistJobs: industryViews.professionalSpecialist,
  leadershipWage: industryViews.leadershipWage,
  hybridWage: industryViews.hybridWage,
  specialistWage: industryViews.specialistWage,
  wageRatio: industryViews.wageRatio,
  leadershipRoles: industryViews.leadershipRoles,
  hybridRoles: industryViews.hybridRoles,
  specialistRoles: industryViews.specialistRoles,
  largestLeadership: largest("leadership"),
  largestSpecialist: largest("specialist"),
};

type Flat = Pick<
  IndustryView,
  "level" | "code" | "title" | "occupations" | "jobs" | "coveragePct" | "formalManagementPct"
> &
  Omit<IndustryView["professional"], "pct"> & {
    professionalPct: number;
    leadershipPct: number;
    hybridPct: number;
    specialistPct: number;
    practitionerPct: number;
    leadershipRoles: readonly string[];
    hybridRoles: readonly string[];
    specialistRoles: readonly string[];
  };

/** A row as the screens may see it: what belongs together stands together. */
export function asIndustryView(row: Flat): IndustryView {
  const { level, code, title, occupations, jobs, coveragePct, formalManagementPct } = row;
  const { leadershipJobs, specialistJobs, leadershipWage, hybridWage, specialistWage } = row;
  const { wageRatio, largestLeadership, largestSpecialist, professionalPct: pct } = row;
  return {
    ...{ level, code, title, occupations, jobs, coveragePct, formalManagementPct },
    mix: {
      leadership: row.leadershipPct,
      hybrid: row.hybridPct,
      specialist: row.specialistPct,
      practitioner: row.practitionerPct,
    },
    professional: {
      ...{ pct, leadershipJobs, specialistJobs, leadershipWage, hybridWage, specialistWage },
      ...{ wageRatio, largestLeadership, largestSpecialist },
    },
    roles: {
      leadership: row.leadershipRoles,
      hybrid: row.hybridRoles,
      specialist: row.specialistRoles,
    },
  };
}
