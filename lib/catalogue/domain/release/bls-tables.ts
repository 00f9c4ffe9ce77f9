/** A yearly wage in whole dollars; a top-coded one is a floor ("$239,200 or more"). */
export type Wage = { amount: number; isTopCoded: boolean };

export type WageGroup = "total" | "major" | "minor" | "detailed";

/** Employment and wages of one occupation or group of occupations; null where the bureau does not publish them. */
export type WageRow = {
  group: WageGroup;
  code: string;
  title: string;
  employment: number | null;
  p10: Wage | null;
  median: Wage | null;
  p90: Wage | null;
};

/** One NAICS sector: its rows are of group `total` or `detailed`. */
export type Sector = { code: string; title: string; rows: readonly WageRow[] };

/** Employment in thousands; `change` is in percent over the ten years, openings are thousands a year. */
export type Projection = {
  employment: number;
  employmentThen: number;
  growthPct: number;
  openings: number;
  education: string;
  experience: string;
  training: string;
};

/** Percentile ranks 0–100 among all occupations. */
export type SkillRanks = { leadership: number; critical: number; projects: number };

/** What the derived tables need of the Bureau of Labor Statistics. Codes are six-digit SOC codes or aggregates of them. */
export type BlsTables = {
  /** `May 2024` */
  wagesRelease: string | null;
  /** `2024-34` */
  projectionsRelease: string | null;
  wages: readonly WageRow[];
  /** By code, as sorted by characters. */
  sectors: readonly Sector[];
  projections: ReadonlyMap<string, Projection>;
  skillRanks: ReadonlyMap<string, SkillRanks>;
};
