import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** The derived tables of a release by the names and columns of the database, without the release they belong to. */
export type OccupationTables = Readonly<Record<(typeof OCCUPATION_TABLES)[number], Row[]>>;
type Row = Record<string, unknown>;

/** In an order that foreign keys allow. */
export const OCCUPATION_TABLES = [
  "occupations",
  "occupation_titles",
  "work_elements",
  "occupation_importance",
  "next_roles",
  "industry_views",
  "growth_by_path",
  "occupation_sectors",
] as const;

/** The text of one table, such as `next_roles.csv`. */
export type TableFile = (name: string) => string;

const packed: TableFile = (name) =>
  gunzipSync(readFileSync(new URL(`./occupations/${name}.gz`, import.meta.url))).toString("utf8");

const records = z.array(z.record(z.string(), z.string()));
type Cells = Readonly<Record<string, string>>;

const words = (cell: string | undefined) => (cell ? cell : null);
const figure = (cell: string | undefined) => (cell ? Number(cell) : null);
const whole = (cell: string | undefined) => (cell ? Math.round(Number(cell)) : null);
const flag = (cell: string | undefined) => (cell ? cell === "1" || cell === "Y" : null);
const list = (cell: string | undefined) => (cell ? cell.split("; ") : []);
const gaps = (cell: string | undefined) =>
  cell
    ? cell.split(";").map((gap) => {
        const [element = "", delta = ""] = gap.split(":");
        return { element, delta: Number(delta) };
      })
    : [];

/** Reads the tables as the import writes them; by default those that come with the product. */
export function readOccupationTables(file: TableFile = packed): OccupationTables {
  const read = (name: string) => records.parse(parse(file(`${name}.csv`), { columns: true }));
  const matrix = read("importance_matrix");
  const elements = read("elements");
  const release = new Map(matrix.map((row) => [row.onetsoc_code, row.skills_release]));
  return {
    occupations: read("occupations").map((row) => ({
      ...occupation(row),
      skills_release: words(release.get(row.onetsoc_code)),
    })),
    occupation_titles: read("titles").map((row) => ({
      code: row.onetsoc_code,
      title: row.reported_title,
      is_shown: row.shown_in_my_next_move === "Y",
    })),
    work_elements: elements.map((row, position) => ({
      id: row.element_id,
      domain: row.domain === "work_activity" ? "activity" : row.domain,
      name: row.name,
      position,
    })),
    occupation_importance: matrix.map((row) => ({
      code: row.onetsoc_code,
      importance: elements.map(({ element_id }) => figure(row[element_id ?? ""])),
    })),
    next_roles: read("next_roles").map(nextRole),
    industry_views: read("industry_view").map(industryView),
    growth_by_path: read("growth_by_path").map((row) => ({
      soc_major: row.soc_major,
      title: row.title,
      path_class: row.path_class,
      occupations: whole(row.n_occupations),
      employment_thousands: figure(row.employment_2024_k),
      change_thousands: figure(row.change_2024_34_k),
      growth_pct: figure(row.growth_pct),
      openings_thousands: figure(row.openings_k_per_year),
    })),
    occupation_sectors: read("occupation_sectors").map((row) => ({
      oews_code: row.oews_code,
      sector: row.naics_sector,
      employment: whole(row.employment),
      wage_median: whole(row.wage_median),
      is_wage_top_coded: row.wage_topcoded === "1",
    })),
  };
}

const occupation = (row: Cells): Row => ({
  code: row.onetsoc_code,
  title: row.title,
  soc_code: row.soc_code,
  soc_major: row.soc_major,
  soc_major_title: row.soc_major_title,
  soc_minor: words(row.soc_minor),
  job_zone: whole(row.job_zone),
  data_status: row.data_status,
  is_formal_management: row.formal_management === "1",
  leadership_index: figure(row.leadership_index),
  specialist_index: figure(row.specialist_index),
  leadership_in_zone: figure(row.leadership_in_zone),
  specialist_in_zone: figure(row.specialist_in_zone),
  lean: figure(row.lean),
  path_class: words(row.path_class),
  managerial_task_share: figure(row.managerial_task_share),
  leadership_orientation: figure(row.ws_leadership_orientation),
  enterprising: figure(row.riasec_enterprising),
  investigative: figure(row.riasec_investigative),
  people_activities_pct: figure(row.pct_people_activities),
  management_skills_pct: figure(row.pct_mgmt_skills),
  knowledge_depth_pct: figure(row.pct_knowledge_depth),
  analytic_skills_pct: figure(row.pct_analytic_skills),
  bls_leadership_pct: figure(row.bls_pct_leadership),
  bls_critical_pct: figure(row.bls_pct_critical_analytical),
  bls_project_pct: figure(row.bls_pct_project_mgmt),
  oews_code: words(row.oews_code),
  is_oews_aggregate: flag(row.oews_is_aggregate),
  employment: whole(row.employment_oews_2024),
  wage_p_10: whole(row.wage_p10),
  wage_median: whole(row.wage_median),
  wage_p_90: whole(row.wage_p90),
  is_wage_p_90_top_coded: flag(row.wage_p90_topcoded),
  projections_code: words(row.ep_code),
  employment_thousands: figure(row.employment_2024_k),
  growth_pct: figure(row.growth_pct_2024_34),
  openings_thousands: figure(row.openings_k_per_year),
  typical_education: words(row.typical_education),
  typical_experience: words(row.typical_experience),
  typical_training: words(row.typical_ojt),
  modal_education: words(row.onet_modal_education),
  four_years_experience_pct: figure(row.onet_pct_needing_4y_plus_experience),
  work_styles: list(row.top_work_styles),
  technologies: list(row.hot_technologies),
});

const nextRole = (row: Cells): Row => ({
  from_code: row.from_code,
  to_code: row.to_code,
  rank: whole(row.rank),
  source: row.source,
  tier: row.relatedness_tier,
  shift: row.shift,
  leadership_change: figure(row.d_leadership),
  specialist_change: figure(row.d_specialist),
  job_zone_change: whole(row.d_job_zone),
  education_change: whole(row.d_typical_education_levels),
  wage_change_pct: figure(row.median_wage_change_pct),
  knowledge_cosine: figure(row.knowledge_cosine),
  to_formal_management: row.to_formal_management === "1",
  gaps: gaps(row.top_gaps),
});

const industryView = (row: Cells): Row => ({
  level: row.level,
  code: row.code,
  title: row.title,
  occupations: whole(row.n_occupations),
  employment: whole(row.employment_covered),
  coverage_pct: figure(row.coverage_pct),
  mean_leadership: figure(row.emp_weighted_leadership),
  mean_specialist: figure(row.emp_weighted_specialist),
  leadership_pct: figure(row.pct_emp_leadership),
  hybrid_pct: figure(row.pct_emp_hybrid),
  specialist_pct: figure(row.pct_emp_specialist),
  practitioner_pct: figure(row.pct_emp_practitioner),
  formal_management_pct: figure(row.pct_emp_formal_management),
  professional_pct: figure(row.pct_emp_professional_jz4_5),
  professional_leadership: whole(row.pro_emp_leadership),
  professional_specialist: whole(row.pro_emp_specialist),
  leadership_wage: whole(row.pro_wage_leadership),
  hybrid_wage: whole(row.pro_wage_hybrid),
  specialist_wage: whole(row.pro_wage_specialist),
  wage_ratio: figure(row.pro_wage_ratio_lead_vs_spec),
  leadership_roles: list(row.top_leadership_roles),
  hybrid_roles: list(row.top_hybrid_roles),
  specialist_roles: list(row.top_specialist_roles),
});
