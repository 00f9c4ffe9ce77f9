import "server-only";
import { readSheet } from "read-excel-file/node";
import { BLS_FILES } from "@/lib/catalogue/domain/release-files/bls-files";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import type { BlsSheets } from "@/lib/catalogue/domain/release-files/read-bls-tables";
import type { Sheet, SheetCell } from "@/lib/catalogue/domain/release-files/sheet-rows";
import { unzipEntry } from "./unzip-entry";
import { zipDirectory } from "./zip-directory";

/** A file of the bureau as it was handed in. */
export type BlsFile = { name: string; content: Buffer };

/** Which sheet of each file is read; a number counts from 1. */
const SHEETS = { wages: 1, sectors: 1, projections: "Table 1.2", skills: "Table 6.5" } as const;
const NOTES_SHEET = "Field Descriptions";

/**
 * Reads the sheets of the bureau's four files, one after the other.
 *
 * @throws ReleaseFault where a file is missing, there twice, damaged, or has no such sheet
 */
export async function blsSheets(files: readonly BlsFile[]): Promise<BlsSheets> {
  const found = BLS_FILES.map(({ key, name, said }) => {
    const [file, another] = files.filter((given) => name.test(given.name));
    if (!file) throw new ReleaseFault([`${said}: is missing`]);
    if (another) throw new ReleaseFault([`${another.name}: is there besides ${file.name}`]);
    return { key, file };
  });
  const sheets: Partial<Record<keyof BlsSheets, Sheet>> = {};
  for (const { key, file } of found) {
    requireSound(file);
    sheets[key] = await sheetOf(file, SHEETS[key]);
    if (key === "wages") sheets.notes = await sheetOf(file, NOTES_SHEET);
  }
  // Each key was read, or something was thrown.
  return sheets as BlsSheets;
}

/** A spreadsheet is a zip archive: nothing of it is handed on before it was unpacked within bounds once. */
function requireSound({ name, content }: BlsFile): void {
  for (const entry of zipDirectory(name, content)) unzipEntry(name, content, entry);
}

async function sheetOf({ name, content }: BlsFile, sheet: string | number): Promise<Sheet> {
  try {
    const rows = await readSheet(content, sheet);
    return { file: name, rows: rows.map((row) => row.map(plain)) };
  } catch {
    const which = typeof sheet === "number" ? "no sheet" : `no sheet "${sheet}"`;
    throw new ReleaseFault([`${name}: is no spreadsheet, or has ${which}`]);
  }
}

/** A sheet read without a schema holds values only; the type of the reader also allows what a schema would ask for. */
const plain = (cell: unknown): SheetCell =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
