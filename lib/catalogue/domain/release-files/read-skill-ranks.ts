import type { SkillRanks } from "@/lib/catalogue/domain/release/bls-tables";
import type { Faults } from "./faults";
import { cellFigure, cellText, type Sheet, sheetRows } from "./sheet-rows";

const COLUMNS = {
  code: /^\d{4} National Employment Matrix code$/,
  leadership: "Leadership",
  critical: "Critical and analytical thinking",
  projects: "Project management",
} as const;

/** Table 6.5 of the employment projections: percentile ranks of occupations by skill. */
export function readSkillRanks(sheet: Sheet, faults: Faults): Map<string, SkillRanks> {
  const ranks = new Map<string, SkillRanks>();
  for (const row of sheetRows(sheet, { headerLine: 2, columns: COLUMNS }, faults)) {
    const code = cellText(row.cells.code);
    // Below the table stand its notes, in other columns.
    if (!/^\d\d-\d{4}$/.test(code)) continue;
    if (ranks.has(code)) row.fault("code", `${code} is there twice`);
    ranks.set(code, {
      leadership: cellFigure(row, "leadership") ?? 0,
      critical: cellFigure(row, "critical") ?? 0,
      projects: cellFigure(row, "projects") ?? 0,
    });
  }
  return ranks;
}
