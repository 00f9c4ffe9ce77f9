import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { credentials, jobFamilies, ladderRungs } from "@/db/schema";
import { PATHS } from "@/lib/kernel/path";
import { credentialRow, csvRecords, jobFamilyRow, ladderRow, renewalRow } from "./seed-row";

type NewCredential = Omit<typeof credentials.$inferInsert, "seedKey"> & { seedKey: string };

export type Seed = {
  families: (typeof jobFamilies.$inferInsert)[];
  rungs: (typeof ladderRungs.$inferInsert)[];
  credentials: NewCredential[];
};

/** The text of one seed file; tests pass their own. */
export type SeedFile = (file: string) => string;

const fromDisk: SeedFile = (file) => readFileSync(new URL(`./${file}`, import.meta.url), "utf8");

const KINDS = [
  { file: "certifications.csv", kind: "certification" },
  { file: "programmes.csv", kind: "programme" },
  { file: "degrees.csv", kind: "degree" },
] as const;

/**
 * Reads and validates the whole starter catalogue.
 *
 * @throws Error naming every fault as `file:line: column: what is wrong`; nothing is returned in part
 */
export function readSeed(text: SeedFile = fromDisk): Seed {
  const faults: string[] = [];
  const read = <Row extends z.ZodType>(file: string, row: Row, records: readonly Line[]) =>
    records.flatMap(({ line, value }) => {
      const parsed = row.safeParse(value);
      if (parsed.success) return [{ at: `${file}:${line}`, row: parsed.data }];
      for (const { path, message } of parsed.error.issues)
        faults.push(`${file}:${line}: ${path.join(".")}: ${message}`);
      return [];
    });
  const readCsv = <Row extends z.ZodType>(file: string, row: Row) =>
    read(file, row, csvLines(text(file)));

  const rules = read(
    "renewal-rules.jsonl",
    renewalRow,
    jsonLines(text("renewal-rules.jsonl"), faults),
  );
  const ruleOf = new Map(rules.map(({ row }) => [row.key, row]));
  const families = readCsv("job-families.csv", jobFamilyRow);
  const rows = KINDS.flatMap(({ file, kind }) =>
    readCsv(file, credentialRow).map(({ at, row }) => ({ at, kind, row })),
  );
  const ladder = readCsv("ladders.csv", ladderRow);

  const keys = rows.map(({ row }) => row.key);
  const slugs = families.map(({ row }) => row.slug);
  for (const [i, { at, row }] of rows.entries())
    if (keys.indexOf(row.key) !== i) faults.push(`${at}: key: "${row.key}" is used twice`);
  for (const { at, row } of rules)
    if (!keys.includes(row.key)) faults.push(`${at}: key: no credential "${row.key}"`);
  for (const { at, row } of ladder)
    if (!slugs.includes(row.family)) faults.push(`${at}: family: no job family "${row.family}"`);
  if (faults.length > 0) throw new Error(`The starter catalogue has faults:\n${faults.join("\n")}`);

  return {
    families: families.map(({ row }) => ({
      slug: row.slug,
      name: row.name,
      branchLevel: row.branch_level,
    })),
    rungs: ladder.flatMap(({ row }) =>
      PATHS.flatMap((track) => {
        const title = row[track];
        if (!title) return [];
        const occupationCode = row[`${track}_occupation`];
        return [{ family: row.family, track, level: row.level, title, occupationCode }];
      }),
    ),
    credentials: rows.map(({ kind, row }) => asCredential(kind, row, ruleOf.get(row.key))),
  };
}

/** Fees are typed in whole dollars and kept in cents. */
const cents = (dollars: number | null) => (dollars === null ? null : dollars * 100);

function asCredential(
  kind: (typeof KINDS)[number]["kind"],
  row: z.output<typeof credentialRow>,
  renewal: z.output<typeof renewalRow> | undefined,
): NewCredential {
  return {
    seedKey: row.key,
    kind,
    abbreviation: row.abbreviation,
    name: row.name,
    provider: row.provider,
    path: row.path,
    industries: row.industries,
    level: row.level,
    format: row.format,
    duration: row.duration,
    hoursMin: row.hours_min,
    hoursMax: row.hours_max,
    feeMinMinor: cents(row.fee_min),
    feeMaxMinor: cents(row.fee_max),
    renewalMonths: row.renewal_months,
    renewalText: row.renewal,
    renewalRule: renewal?.rule ?? null,
    renewalNote: renewal?.note ?? null,
    upkeepText: row.upkeep,
    prerequisites: row.prerequisites,
    note: row.note,
    gradeRenewal: row.grade_renewal,
    gradeFee: row.grade_fee,
    source: "Fairlead's starter list",
    verifiedOn: row.verified_on,
    status: row.status,
    effectiveTo: row.effective_to,
  };
}

type Line = { line: number; value: unknown };

const csvLines = (text: string): Line[] =>
  csvRecords
    .parse(parse(text, { columns: true, bom: true, info: true }))
    .map(({ record, info }) => ({ line: info.lines, value: record }));

function jsonLines(text: string, faults: string[]): Line[] {
  return text.split("\n").flatMap((written, i) => {
    if (written === "") return [];
    try {
      return [{ line: i + 1, value: JSON.parse(written) }];
    } catch {
      faults.push(`renewal-rules.jsonl:${i + 1}: is not JSON`);
      return [];
    }
  });
}
