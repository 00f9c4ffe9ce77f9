import "server-only";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { TABLE_FILES, type TableFiles } from "@/lib/catalogue/domain/release/table-files";

const text = z.string();
const bundle = z.object({
  occupations: text,
  next_roles: text,
  importance_matrix: text,
  elements: text,
  industry_view: text,
  growth_by_path: text,
  occupation_sectors: text,
  titles: text,
}) satisfies z.ZodType<TableFiles>;

/** The derived tables in a small space: what is applied is what was looked at. */
export const packBundle = (files: TableFiles): Uint8Array => gzipSync(JSON.stringify(files));

export const unpackBundle = (packed: Uint8Array): TableFiles =>
  bundle.parse(JSON.parse(gunzipSync(packed).toString("utf8")));

/** The same tables have the same fingerprint. */
export function fingerprintOf(files: TableFiles): string {
  const hash = createHash("sha256");
  for (const name of TABLE_FILES) hash.update(files[name]);
  return hash.digest("hex");
}
