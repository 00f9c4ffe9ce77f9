import type { ClassOfWork } from "./class-words";

export const INDUSTRY_LEVELS = ["total", "naics_sector", "soc_major", "soc_minor"] as const;
export type IndustryLevel = (typeof INDUSTRY_LEVELS)[number];

/** The largest single occupation on one side, and its share of the jobs there, 0–1. */
export type Largest = { title: string; share: number };

/** Jobs and pay by path in one sector or group of occupations: a mix, never a preference of anybody. */
export type IndustryView = {
  level: IndustryLevel;
  code: string;
  title: string;
  occupations: number;
  jobs: number;
  /** Percent of all jobs there that the figures cover. */
  coveragePct: number;
  /** Percent of jobs by kind of work. */
  mix: Record<ClassOfWork, number>;
  formalManagementPct: number;
  /** Jobs that ask for considerable or extensive preparation (job zones 4 and 5), and their median pay. */
  professional: {
    pct: number;
    leadershipJobs: number;
    specialistJobs: number;
    leadershipWage: number | null;
    hybridWage: number | null;
    specialistWage: number | null;
    wageRatio: number | null;
    largestLeadership: Largest | null;
    largestSpecialist: Largest | null;
  };
  roles: Record<"leadership" | "hybrid" | "specialist", readonly string[]>;
};
