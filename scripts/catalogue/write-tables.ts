import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { TABLE_FILES, type TableFiles } from "@/lib/catalogue/domain/release/table-files";

/** Writes every table as CSV; a file that was there is replaced whole. */
export function writeTables(folder: string, files: TableFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const name of TABLE_FILES) replace(join(folder, `${name}.csv`), Buffer.from(files[name]));
}

/** Writes every table packed, as the product carries them. The same tables give the same bytes: gzip keeps no time here. */
export function packTables(folder: string, files: TableFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const name of TABLE_FILES)
    replace(join(folder, `${name}.csv.gz`), gzipSync(files[name], { level: 9 }));
}

function replace(path: string, content: Buffer): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
