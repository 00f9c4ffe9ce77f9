import type { OccupationFacts } from "./occupation-facts";
import { flag, list, real, whole } from "./table-cells";
import { type Column, tableText } from "./table-text";

const COLUMNS: readonly Column<OccupationFacts>[] = [
  ["onetsoc_code", ({ code }) => code],
  ["title", ({ title }) => title],
  ["soc_code", ({ soc }) => soc],
  ["soc_major", ({ major }) => major],
  ["soc_major_title", ({ majorTitle }) => majorTitle],
  ["soc_minor", ({ minor }) => minor],
  ["job_zone", ({ jobZone }) => whole(jobZone)],
  ["data_status", ({ status }) => status],
  ["formal_management", ({ isFormalManagement }) => flag(isFormalManagement)],
  ["leadership_index", ({ indices }) => real(indices?.leadership)],
  ["specialist_index", ({ indices }) => real(indices?.specialist)],
  ["leadership_in_zone", ({ indices }) => real(indices?.leadershipInZone)],
  ["specialist_in_zone", ({ indices }) => real(indices?.specialistInZone)],
  ["lean", ({ indices }) => real(indices?.lean)],
  ["path_class", ({ indices }) => indices?.pathClass ?? null],
  ["managerial_task_share", ({ managerialTasks }) => real(managerialTasks, 3)],
  ["ws_leadership_orientation", ({ leadershipStyle }) => real(leadershipStyle, 2)],
  ["riasec_enterprising", ({ enterprising }) => real(enterprising, 2)],
  ["riasec_investigative", ({ investigative }) => real(investigative, 2)],
  ["pct_people_activities", ({ indices }) => real(indices?.people)],
  ["pct_mgmt_skills", ({ indices }) => real(indices?.management)],
  ["pct_knowledge_depth", ({ indices }) => real(indices?.depth)],
  ["pct_analytic_skills", ({ indices }) => real(indices?.analysis)],
  ["bls_pct_leadership", ({ ranks }) => whole(ranks?.leadership)],
  ["bls_pct_critical_analytical", ({ ranks }) => whole(ranks?.critical)],
  ["bls_pct_project_mgmt", ({ ranks }) => whole(ranks?.projects)],
  ["oews_code", ({ wages }) => wages?.code ?? null],
  ["oews_is_aggregate", ({ wages, soc }) => wages && flag(wages.code !== soc)],
  ["employment_oews_2024", ({ wages }) => real(wages?.employment)],
  ["wage_p10", ({ wages }) => real(wages?.p10?.amount)],
  ["wage_median", ({ wages }) => real(wages?.median?.amount)],
  ["wage_p90", ({ wages }) => real(wages?.p90?.amount)],
  ["wage_p90_topcoded", ({ wages }) => wages && flag(wages.p90?.isTopCoded ?? false)],
  ["ep_code", ({ projection }) => projection?.code ?? null],
  ["employment_2024_k", ({ projection }) => real(projection?.employment)],
  ["growth_pct_2024_34", ({ projection }) => real(projection?.growthPct)],
  ["openings_k_per_year", ({ projection }) => real(projection?.openings)],
  ["typical_education", ({ projection }) => projection?.education ?? null],
  ["typical_experience", ({ projection }) => projection?.experience ?? null],
  ["typical_ojt", ({ projection }) => projection?.training ?? null],
  ["onet_modal_education", ({ modalEducation }) => modalEducation],
  ["onet_pct_needing_4y_plus_experience", ({ fourYearsPct }) => real(fourYearsPct)],
  ["top_work_styles", ({ workStyles }) => list(workStyles)],
  ["hot_technologies", ({ technologies }) => list(technologies)],
];

/** `occupations.csv` */
export const occupationsText = (facts: readonly OccupationFacts[]): string =>
  tableText(COLUMNS, facts);
