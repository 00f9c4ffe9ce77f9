import type { IndustryView } from "./industry-views";
import { list, real, whole } from "./table-cells";
import { type Column, tableText } from "./table-text";

const COLUMNS: readonly Column<IndustryView>[] = [
  ["level", ({ level }) => level],
  ["code", ({ code }) => code],
  ["title", ({ title }) => title],
  ["n_occupations", ({ occupations }) => whole(occupations)],
  ["employment_covered", ({ employment }) => whole(employment)],
  ["coverage_pct", ({ coveragePct }) => real(coveragePct)],
  ["emp_weighted_leadership", ({ leadership }) => real(leadership)],
  ["emp_weighted_specialist", ({ specialist }) => real(specialist)],
  ["pct_emp_leadership", ({ classPct }) => real(classPct.leadership)],
  ["pct_emp_hybrid", ({ classPct }) => real(classPct.hybrid)],
  ["pct_emp_specialist", ({ classPct }) => real(classPct.specialist)],
  ["pct_emp_practitioner", ({ classPct }) => real(classPct.practitioner)],
  ["pct_emp_formal_management", ({ formalManagementPct }) => real(formalManagementPct)],
  ["pct_emp_professional_jz4_5", ({ professional }) => real(professional.pct)],
  ["pro_emp_leadership", ({ professional }) => whole(professional.employment.leadership)],
  ["pro_emp_specialist", ({ professional }) => whole(professional.employment.specialist)],
  ["pro_wage_leadership", ({ professional }) => whole(professional.wage.leadership)],
  ["pro_wage_hybrid", ({ professional }) => whole(professional.wage.hybrid)],
  ["pro_wage_specialist", ({ professional }) => whole(professional.wage.specialist)],
  ["pro_wage_ratio_lead_vs_spec", ({ professional }) => real(wageRatio(professional.wage), 2)],
  ["top_leadership_roles", ({ topRoles }) => list(topRoles.leadership)],
  ["top_hybrid_roles", ({ topRoles }) => list(topRoles.hybrid)],
  ["top_specialist_roles", ({ topRoles }) => list(topRoles.specialist)],
];

const wageRatio = ({ leadership, specialist }: IndustryView["professional"]["wage"]) =>
  leadership && specialist ? leadership / specialist : null;

/** `industry_view.csv` */
export const industryViewText = (views: readonly IndustryView[]): string =>
  tableText(COLUMNS, views);
