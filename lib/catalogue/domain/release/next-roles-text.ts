import type { NextRole } from "./next-roles";
import { flag, real, whole } from "./table-cells";
import { type Column, tableText } from "./table-text";

const COLUMNS: readonly Column<NextRole>[] = [
  ["from_code", ({ from }) => from],
  ["to_code", ({ to }) => to],
  ["rank", ({ rank }) => whole(rank)],
  ["source", ({ source }) => source],
  ["relatedness_tier", ({ tier }) => tier],
  ["shift", ({ shift }) => shift],
  ["d_leadership", ({ leadershipChange }) => real(leadershipChange)],
  ["d_specialist", ({ specialistChange }) => real(specialistChange)],
  ["d_job_zone", ({ jobZoneChange }) => whole(jobZoneChange)],
  ["d_typical_education_levels", ({ educationChange }) => whole(educationChange)],
  ["median_wage_change_pct", ({ wageChange }) => real(wageChange)],
  ["knowledge_cosine", ({ likeness }) => real(likeness, 3)],
  ["to_formal_management", ({ toFormalManagement }) => flag(toFormalManagement)],
  ["top_gaps", ({ gaps }) => gaps.map(gapText).join(";")],
];

const gapText = ({ element, delta }: NextRole["gaps"][number]) => `${element}:+${delta.toFixed(2)}`;

/** `next_roles.csv` */
export const nextRolesText = (roles: readonly NextRole[]): string => tableText(COLUMNS, roles);
