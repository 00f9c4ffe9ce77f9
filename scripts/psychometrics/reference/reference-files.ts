import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { GradedItem, Instrument } from "@/lib/psychometrics/instrument";
import { parseCsv } from "@/scripts/psychometrics/parse-csv";

/** Beside the repository, never inside it: the answer files in it are under another's licence. */
export const REFERENCE_FOLDER = fileURLToPath(
  new URL("../../../../shared/reference/public/", import.meta.url),
);

const referenceText = (path: string) => readFileSync(REFERENCE_FOLDER + path, "utf8");

export const referenceJson = (path: string): unknown => JSON.parse(referenceText(path));

/** A reference table as records by column name. */
export function referenceRows(path: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(referenceText(path)).records;
  return rows.map(({ fields }) =>
    Object.fromEntries((header?.fields ?? []).map((name, column) => [name, fields[column] ?? ""])),
  );
}

/** A number out of a reference record; absent or empty is NaN, which no comparison passes. */
export const num = (row: Record<string, string>, column: string) =>
  row[column] ? Number(row[column]) : Number.NaN;

/** Keyed answers of one reference record; blank = null. */
export const answersOf = (row: Record<string, string>, items: readonly GradedItem[]) =>
  items.map(({ id }) => (row[id] ? Number(row[id]) : null));

const numbers = z.union([z.number(), z.array(z.number())]);
const fitSchema = z.object({
  logLik: z.number(),
  rho: z.number().optional(),
  n: z.number(),
  items: z.array(
    z.object({
      item: z.string(),
      a: numbers,
      d: z.array(z.number()),
      se_a: z.number().optional(),
      se_d: z.array(z.number()).optional(),
    }),
  ),
});
export type Fit = z.infer<typeof fitSchema>;

/** The instrument that a `fit.json` describes. */
export function fittedInstrument(fit: Fit, dimensions: readonly string[]): Instrument {
  return {
    id: "reference",
    version: "1",
    status: "calibrated",
    dimensions,
    correlation: fit.rho ?? 0,
    items: fit.items.map(({ item, a, d }) => ({
      id: item,
      facet: "f",
      format: "likert",
      categories: d.length + 1,
      slopes: [a].flat(),
      intercepts: d,
      reversed: false,
    })),
  };
}

export const referenceFit = (folder: string): Fit =>
  fitSchema.parse(referenceJson(`${folder}/fit.json`));
