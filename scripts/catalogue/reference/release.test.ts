import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { TABLE_FILES } from "@/lib/catalogue/domain/release/table-files";
import { run } from "@/scripts/catalogue/run";

/** The official release and the tables that were worked out of it; beside the repository, never inside. */
const CATALOGUE = fileURLToPath(new URL("../../../../shared/catalogue/", import.meta.url));
const SEED = fileURLToPath(new URL("../../../db/seed/occupations/", import.meta.url));

const isThere = existsSync(CATALOGUE);
if (!isThere)
  console.warn("SKIPPED, NOT PASSED: the official release: ../shared/catalogue is absent");

const out = mkdtempSync(join(tmpdir(), "fl-official-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

type Row = Record<string, string>;
const rows = z.array(z.record(z.string(), z.string()));
const parsed = (text: Buffer | string): Row[] => rows.parse(parse(text, { columns: true }));
const given = (name: string) => parsed(readFileSync(join(CATALOGUE, `${name}.csv`)));
const made = (name: string) => parsed(readFileSync(join(out, `${name}.csv`)));

/** −0.0 is 0.0; everything else is compared as it is written. */
const same = (a: string | undefined, b: string | undefined) =>
  a === b || (a === "-0.0" && b === "0.0");

/** Cells that differ, by column; rows are compared in their order. */
function differences(name: string, left: Row[], right: Row[]): Record<string, number> {
  const columns = Object.keys(left[0] ?? {});
  expect(Object.keys(right[0] ?? {}), name).toEqual(columns);
  expect(right.length, name).toBe(left.length);
  const found: Record<string, number> = {};
  for (const column of columns) {
    const count = left.filter((row, at) => !same(row[column], right[at]?.[column])).length;
    if (count > 0) found[column] = count;
  }
  return found;
}

describe.skipIf(!isThere)("the official release of O*NET 30.1 and the tables of the bureau", () => {
  const words = ["--onet", join(CATALOGUE, "onet_30_1_text.zip"), "--bls", join(CATALOGUE, "bls")];

  beforeAll(async () => {
    expect(await run([...words, "--out", out], () => undefined)).toBe(0);
  }, 120_000);

  it.each(TABLE_FILES.filter((name) => name !== "importance_matrix"))(
    "gives %s as it was published, in every cell",
    (name) => {
      expect(differences(name, given(name), made(name))).toEqual({});
    },
  );

  it("gives the importance of every element, and all but the release of the skills", () => {
    // The release is put together of two and does not say which occupation's skills are of which.
    const found = differences("matrix", given("importance_matrix"), made("importance_matrix"));
    expect(Object.keys(found)).toEqual(["skills_release"]);
  });

  it("gives the tables that come with the product, once it is told whose skills are older", async () => {
    const matrix = join(CATALOGUE, "importance_matrix.csv");
    const packed = join(out, "packed");
    await run([...words, "--skills-release", matrix, "--pack", packed], () => undefined);
    for (const name of TABLE_FILES) {
      const table = (folder: string) =>
        parsed(gunzipSync(readFileSync(join(folder, `${name}.csv.gz`))));
      expect(differences(name, table(SEED), table(packed)), name).toEqual({});
    }
  }, 120_000);
});
