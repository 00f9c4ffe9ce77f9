import type { Sector, Wage, WageGroup, WageRow } from "@/lib/catalogue/domain/release/bls-tables";
import { shortened } from "./cell-values";
import type { Faults } from "./faults";
import { cellText, type Sheet, type SheetCell, type SheetRow, sheetRows } from "./sheet-rows";

const COLUMNS = {
  sector: "NAICS",
  sectorTitle: "NAICS_TITLE",
  code: "OCC_CODE",
  title: "OCC_TITLE",
  group: "O_GROUP",
  employment: "TOT_EMP",
  p10: "A_PCT10",
  median: "A_MEDIAN",
  p90: "A_PCT90",
} as const;
type Row = SheetRow<keyof typeof COLUMNS>;

const GROUPS: readonly string[] = ["total", "major", "minor", "broad", "detailed"];
/** `#` stands for a wage of this much or more. */
const TOP_CODE = 239_200;
/** Not released, or not known well enough to be. */
const UNPUBLISHED = ["*", "**", "~"];

/** Rows of the national table, in its order; broad groups are left out, nothing is said of them alone. */
export const readWages = (sheet: Sheet, faults: Faults): WageRow[] =>
  rowsOf(sheet, faults).flatMap((row) => wageRow(row) ?? []);

/** Rows of the table by sector, gathered by sector and sorted by its code. */
export function readSectorWages(sheet: Sheet, faults: Faults): Sector[] {
  const sectors = new Map<string, { title: string; rows: WageRow[] }>();
  for (const row of rowsOf(sheet, faults)) {
    const wages = wageRow(row);
    if (!wages || wages.group === "major" || wages.group === "minor") continue;
    const code = cellText(row.cells.sector);
    const sector = sectors.get(code) ?? { title: cellText(row.cells.sectorTitle), rows: [] };
    sectors.set(code, sector);
    sector.rows.push(wages);
  }
  return [...sectors]
    .map(([code, sector]) => ({ code, ...sector }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function rowsOf(sheet: Sheet, faults: Faults): Row[] {
  const rows = sheetRows(sheet, { headerLine: 1, columns: COLUMNS }, faults);
  const isTold = rows.some(({ cells }) => cellText(cells.group) === "detailed");
  if (rows.length > 0 && !isTold) faults.add({ file: sheet.file }, "has no detailed occupations");
  return rows;
}

function wageRow(row: Row): WageRow | null {
  const { cells, fault } = row;
  const group = cellText(cells.group);
  const code = cellText(cells.code);
  if (!GROUPS.includes(group))
    fault("group", `"${shortened(group)}" is not ${GROUPS.join(" or ")}`);
  if (!/^\d\d-\d{4}$/.test(code)) fault("code", `"${shortened(code)}" is not like 15-1252`);
  if (!isKept(group)) return null;
  return {
    ...{ group, code, title: cellText(cells.title) },
    employment: published(row, "employment"),
    p10: wage(row, "p10"),
    median: wage(row, "median"),
    p90: wage(row, "p90"),
  };
}

const isKept = (group: string): group is WageGroup => group !== "broad" && GROUPS.includes(group);

const isUnpublished = (cell: SheetCell) => cell === null || UNPUBLISHED.includes(cellText(cell));

function published({ cells, fault }: Row, column: keyof typeof COLUMNS): number | null {
  const cell = cells[column];
  if (isUnpublished(cell)) return null;
  if (typeof cell === "number" && cell >= 0) return cell;
  fault(column, `"${shortened(cellText(cell))}" is not a number`);
  return null;
}

function wage(row: Row, column: keyof typeof COLUMNS): Wage | null {
  if (cellText(row.cells[column]) === "#") return { amount: TOP_CODE, isTopCoded: true };
  const amount = published(row, column);
  return amount === null ? null : { amount, isTopCoded: false };
}
