import "server-only";
import { readSheet } from "read-excel-file/node";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import type { BlsSheets } from "@/lib/catalogue/domain/release-files/read-bls-tables";
import type { Sheet, SheetCell } from "@/lib/catalogue/domain/release-files/sheet-rows";
import { unzipEntry } from "./unzip-entry";
import { zipDirectory } from "./zip-directory";

/** A file of the bureau as it was handed in. */
export type BlsFile = { name: string; content: Buffer };

/** What a file is, by the end of its name, and which of its sheets are read: a number counts from 1. */
const FILES = [
  { key: "wages", name: /^national_.*_dl\.xlsx$/i, said: "national_M2024_dl.xlsx", sheet: 1 },
  { key: "sectors", name: /^natsector_.*_dl\.xlsx$/i, said: "natsector_M2024_dl.xlsx", sheet: 1 },
  { key: "projections", name: /occupation\.xlsx$/i, said: "occupation.xlsx", sheet: "Table 1.2" },
  { key: "skills", name: /skills\.xlsx$/i, said: "skills.xlsx", sheet: "Table 6.5" },
] as const;
const NOTES_SHEET = "Field Descriptions";

/** Whether a file's name is one that the bureau's tables have. */
export const isBlsFile = (name: string): boolean => FILES.some((file) => file.name.test(name));

/**
 * Reads the sheets of the bureau's four files, one after the other.
 *
 * @throws ReleaseFault where a file is missing, there twice, damaged, or has no such sheet
 */
export async function blsSheets(files: readonly BlsFile[]): Promise<BlsSheets> {
  const found = FILES.map(({ key, name, said, sheet }) => {
    const [file, another] = files.filter((given) => name.test(given.name));
    if (!file) throw new ReleaseFault([`${said}: is missing`]);
    if (another) throw new ReleaseFault([`${another.name}: is there besides ${file.name}`]);
    return { key, file, sheet };
  });
  const sheets: Partial<Record<keyof BlsSheets, Sheet>> = {};
  for (const { key, file, sheet } of found) {
    requireSound(file);
    sheets[key] = await sheetOf(file, sheet);
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
