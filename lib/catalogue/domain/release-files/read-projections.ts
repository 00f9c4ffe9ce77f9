import type { Projection } from "@/lib/catalogue/domain/release/bls-tables";
import type { Faults } from "./faults";
import { cellFigure, cellText, type Sheet, sheetRows } from "./sheet-rows";

/** The projections of every detailed occupation, and the decade they are for. */
export type Projections = { release: string | null; byCode: Map<string, Projection> };

const HEADER_LINE = 2;

/** Table 1.2 of the employment projections: line items only, sums of groups are left out. */
export function readProjections(sheet: Sheet, faults: Faults): Projections {
  const [now = "0000", then = "0000"] = (sheet.rows[HEADER_LINE - 1] ?? []).flatMap(
    (cell) => /^Employment, (\d{4})$/.exec(cellText(cell))?.[1] ?? [],
  );
  const columns = {
    code: /^\d{4} National Employment Matrix code$/,
    type: "Occupation type",
    employment: `Employment, ${now}`,
    employmentThen: `Employment, ${then}`,
    growthPct: /^Employment change, percent, .+$/,
    openings: /^Occupational openings, .+$/,
    education: "Typical education needed for entry",
    experience: "Work experience in a related occupation",
    training: "Typical on-the-job training needed to attain competency in the occupation",
  } as const;
  const rows = sheetRows(sheet, { headerLine: HEADER_LINE, columns }, faults);
  const items = rows.filter(({ cells }) => cellText(cells.type) === "Line item");
  if (rows.length > 0 && items.length === 0) faults.add({ file: sheet.file }, "has no line items");

  const byCode = new Map<string, Projection>();
  for (const row of items) {
    const code = cellText(row.cells.code);
    if (byCode.has(code)) row.fault("code", `${code} is there twice`);
    byCode.set(code, {
      employment: cellFigure(row, "employment") ?? 0,
      employmentThen: cellFigure(row, "employmentThen") ?? 0,
      growthPct: cellFigure(row, "growthPct", -100) ?? 0,
      openings: cellFigure(row, "openings") ?? 0,
      education: cellText(row.cells.education),
      experience: cellText(row.cells.experience),
      training: cellText(row.cells.training),
    });
  }
  return { release: now === "0000" ? null : `${now}-${then.slice(2)}`, byCode };
}
