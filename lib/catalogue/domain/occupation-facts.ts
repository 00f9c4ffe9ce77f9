import type { ClassOfWork } from "./class-words";

/** Where an occupation's work stands: percentiles 0–100 among all rated occupations, and among its own job zone. */
export type Standing = {
  leadership: number;
  specialist: number;
  leadershipInZone: number | null;
  specialistInZone: number | null;
  /** Mean of leadership minus specialist, overall and in its zone; above zero means leadership. */
  lean: number;
  pathClass: ClassOfWork;
};

/** `estimated`: worked out from related occupations; `none`: nothing was collected. */
export type DataStatus = "rated" | "estimated" | "none";

/** Yearly pay in whole dollars; a null was not published. Belongs to the wage code, not to the occupation. */
export type Pay = {
  wageCode: string | null;
  p10: number | null;
  median: number | null;
  p90: number | null;
};

/** An occupation as maps, lists and steps name it. */
export type OccupationInShort = {
  code: string;
  title: string;
  dataStatus: DataStatus;
  jobZone: number | null;
  standing: Standing | null;
  pay: Pay;
  education: string | null;
};

/** Everything an occupation's own page says of it. */
export type OccupationFacts = OccupationInShort & {
  major: string;
  majorTitle: string;
  /** By its code or title, not by a score: whoever does this work has people reporting to them. */
  isFormalManagement: boolean;
  /** Percentile of the depth of its two strongest domains of knowledge. */
  knowledgeDepth: number | null;
  /** Its wage code covers more than this occupation's own code. */
  isWageAggregate: boolean;
  sharesWageWith: readonly string[];
  /** Employees in the country, by wage code; the self-employed are not counted. */
  jobs: number | null;
  growthPct: number | null;
  /** Growth of all occupations together, to compare with. */
  growthOfAll: number | null;
  /** A year, in thousands: new jobs and those that people leave. */
  openingsThousands: number | null;
  experience: string | null;
  training: string | null;
  /** What people in the work most often say that it takes. */
  modalEducation: string | null;
  fourYearsExperiencePct: number | null;
  workStyles: readonly string[];
  technologies: readonly string[];
};

/** One sector in which people do this work. */
export type SectorOfWork = { sector: string; title: string; jobs: number; median: number | null };

/** What is held side by side when two roles are compared. */
export type ComparedRole = OccupationInShort &
  Pick<
    OccupationFacts,
    "isFormalManagement" | "jobs" | "growthPct" | "openingsThousands" | "experience"
  >;
