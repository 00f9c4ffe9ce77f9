import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

export type PathClass = "leadership" | "hybrid" | "specialist" | "practitioner";
export type DataStatus = "rated" | "estimated" | "none";
export type Shift =
  | "toward_leadership"
  | "toward_specialist"
  | "toward_both"
  | "bigger_scope"
  | "step_back"
  | "lateral";
export type EdgeSource =
  | "official"
  | "official_supplemental"
  | "official_reverse"
  | "derived_soc_family"
  | "derived_knowledge_match";
export type ElementDomain = "skill" | "knowledge" | "activity";
/** How much more important an element is in the next role, in points of the 1–5 scale. */
export type Gap = { element: string; delta: number };

/** An official release as it was brought in; the rows of one release carry its id. */
export const catalogueReleases = pgTable(
  "catalogue_releases",
  {
    id: id(),
    /** `30.1` */
    onetRelease: text().notNull(),
    onetReleasedOn: date({ mode: "string" }),
    /** `May 2024`; null where no wages came with it. */
    oewsRelease: text(),
    /** `2024-34` */
    projectionsRelease: text(),
    /** Fingerprint of the derived tables: the same release is not loaded twice. */
    fingerprint: text().notNull(),
    counts: jsonb().$type<Record<string, number>>().notNull(),
    isSeed: boolean().notNull().default(false),
    isCurrent: boolean().notNull().default(false),
    importedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("catalogue_releases_one_current_idx").on(sql`(true)`).where(sql`${t.isCurrent}`),
  ],
);

const releaseId = () =>
  uuid()
    .notNull()
    .references(() => catalogueReleases.id, { onDelete: "restrict" });

/** One O*NET-SOC occupation. Indices are percentiles 0–100 and null where no data were collected. */
export const occupations = pgTable(
  "occupations",
  {
    code: text().primaryKey(),
    releaseId: releaseId(),
    title: text().notNull(),
    socCode: text().notNull(),
    socMajor: text().notNull(),
    socMajorTitle: text().notNull(),
    socMinor: text(),
    jobZone: smallint(),
    dataStatus: text().$type<DataStatus>().notNull(),
    skillsRelease: text(),
    isFormalManagement: boolean().notNull(),
    leadershipIndex: real(),
    specialistIndex: real(),
    leadershipInZone: real(),
    specialistInZone: real(),
    lean: real(),
    pathClass: text().$type<PathClass>(),
    managerialTaskShare: real(),
    leadershipOrientation: real(),
    enterprising: real(),
    investigative: real(),
    peopleActivitiesPct: real(),
    managementSkillsPct: real(),
    knowledgeDepthPct: real(),
    analyticSkillsPct: real(),
    blsLeadershipPct: real(),
    blsCriticalPct: real(),
    blsProjectPct: real(),
    oewsCode: text(),
    isOewsAggregate: boolean(),
    employment: integer(),
    wageP10: integer(),
    wageMedian: integer(),
    wageP90: integer(),
    isWageP90TopCoded: boolean(),
    projectionsCode: text(),
    employmentThousands: real(),
    growthPct: real(),
    openingsThousands: real(),
    typicalEducation: text(),
    typicalExperience: text(),
    typicalTraining: text(),
    modalEducation: text(),
    fourYearsExperiencePct: real(),
    workStyles: text().array().notNull().default([]),
    technologies: text().array().notNull().default([]),
  },
  (t) => [
    index("occupations_release_idx").on(t.releaseId),
    index("occupations_minor_idx").on(t.socMinor),
    index("occupations_oews_idx").on(t.oewsCode),
    check("occupations_status_known", sql`${t.dataStatus} in ('rated','estimated','none')`),
    check(
      "occupations_class_known",
      sql`${t.pathClass} in ('leadership','hybrid','specialist','practitioner')`,
    ),
    check(
      "occupations_indices_sane",
      sql`${t.leadershipIndex} between 0 and 100 and ${t.specialistIndex} between 0 and 100`,
    ),
  ],
);

/** A title people report for their job: what they type, to the occupation it belongs to. */
export const occupationTitles = pgTable(
  "occupation_titles",
  {
    code: text()
      .notNull()
      .references(() => occupations.code, { onDelete: "cascade" }),
    title: text().notNull(),
    isShown: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.title] })],
);

/** What work asks for: skills, knowledge and activities, in the order of `occupation_importance`. */
export const workElements = pgTable("work_elements", {
  id: text().primaryKey(),
  domain: text().$type<ElementDomain>().notNull(),
  name: text().notNull(),
  position: smallint().notNull().unique(),
});

/** Importance 1–5 of every element, by `work_elements.position`; null where it was not rated. */
export const occupationImportance = pgTable("occupation_importance", {
  code: text()
    .primaryKey()
    .references(() => occupations.code, { onDelete: "cascade" }),
  importance: real().array().$type<(number | null)[]>().notNull(),
});

/** A directed step from one occupation to another. Rank 0 is ours; 1 is the most related. */
export const nextRoles = pgTable(
  "next_roles",
  {
    fromCode: text()
      .notNull()
      .references(() => occupations.code, { onDelete: "cascade" }),
    toCode: text()
      .notNull()
      .references(() => occupations.code, { onDelete: "cascade" }),
    rank: smallint().notNull(),
    source: text().$type<EdgeSource>().notNull(),
    tier: text().notNull(),
    shift: text().$type<Shift>().notNull(),
    leadershipChange: real().notNull(),
    specialistChange: real().notNull(),
    jobZoneChange: smallint().notNull(),
    /** Null where one of the two has no typical education. */
    educationChange: smallint(),
    wageChangePct: real(),
    knowledgeCosine: real().notNull(),
    toFormalManagement: boolean().notNull(),
    gaps: jsonb().$type<Gap[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromCode, t.toCode] }),
    index("next_roles_to_idx").on(t.toCode),
    check(
      "next_roles_shift_known",
      sql`${t.shift} in ('toward_leadership','toward_specialist','toward_both','bigger_scope','step_back','lateral')`,
    ),
  ],
);

export type IndustryLevel = "naics_sector" | "soc_major" | "soc_minor" | "total";

/** Jobs and pay by path in one sector or occupation group. Shares are percent of employment. */
export const industryViews = pgTable(
  "industry_views",
  {
    level: text().$type<IndustryLevel>().notNull(),
    code: text().notNull(),
    title: text().notNull(),
    occupations: integer().notNull(),
    employment: integer().notNull(),
    coveragePct: real().notNull(),
    meanLeadership: real().notNull(),
    meanSpecialist: real().notNull(),
    leadershipPct: real().notNull(),
    hybridPct: real().notNull(),
    specialistPct: real().notNull(),
    practitionerPct: real().notNull(),
    formalManagementPct: real().notNull(),
    professionalPct: real().notNull(),
    professionalLeadership: integer().notNull(),
    professionalSpecialist: integer().notNull(),
    leadershipWage: integer(),
    hybridWage: integer(),
    specialistWage: integer(),
    wageRatio: real(),
    leadershipRoles: text().array().notNull(),
    hybridRoles: text().array().notNull(),
    specialistRoles: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.code] })],
);

/** Growth and openings of one path class in one major group, from the projections. */
export const growthByPath = pgTable(
  "growth_by_path",
  {
    socMajor: text().notNull(),
    title: text().notNull(),
    pathClass: text().$type<PathClass>().notNull(),
    occupations: integer().notNull(),
    employmentThousands: real().notNull(),
    changeThousands: real().notNull(),
    growthPct: real().notNull(),
    openingsThousands: real().notNull(),
  },
  (t) => [primaryKey({ columns: [t.socMajor, t.pathClass] })],
);

/** Employment and median wage of one occupation (by its wage code) in one sector. */
export const occupationSectors = pgTable(
  "occupation_sectors",
  {
    oewsCode: text().notNull(),
    sector: text().notNull(),
    employment: integer().notNull(),
    wageMedian: integer(),
    isWageTopCoded: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.oewsCode, t.sector] }),
    index("occupation_sectors_sector_idx").on(t.sector),
  ],
);
