import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { sampleBls } from "@/db/testing/sample-bls";
import { sampleFiles, sampleOccupations, sampleZip } from "@/db/testing/sample-release";
import { TABLE_FILES } from "@/lib/catalogue/domain/release/table-files";
import { run } from "./run";

const place = mkdtempSync(join(tmpdir(), "fl-import-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const at = (name: string) => join(place, name);

writeFileSync(at("sample.zip"), sampleZip());
mkdirSync(at("bls"));
for (const { name, content } of sampleBls()) writeFileSync(join(at("bls"), name), content);
mkdirSync(at("unpacked/db_9_0_text"), { recursive: true });
for (const [name, text] of Object.entries(sampleFiles()))
  writeFileSync(join(at("unpacked/db_9_0_text"), name), text);

async function importing(...words: string[]) {
  const said: string[] = [];
  const code = await run(words, (line) => said.push(line));
  return { code, said };
}
const rows = z.array(z.record(z.string(), z.string()));
const table = (folder: string, name: string) =>
  rows.parse(parse(readFileSync(join(at(folder), `${name}.csv`)), { columns: true }));

describe("the import of a release", () => {
  it("writes the eight derived tables, and tells what it does", async () => {
    const { code, said } = await importing(
      ...["--onet", at("sample.zip"), "--bls", at("bls"), "--out", at("out")],
    );
    expect(code).toBe(0);
    expect(said.at(-1)).toBe(`O*NET 9.0: ${sampleOccupations().length} occupations.`);
    expect(readdirSync(at("out")).sort()).toEqual(TABLE_FILES.map((name) => `${name}.csv`).sort());
    const occupations = table("out", "occupations");
    expect(occupations.map((row) => row.onetsoc_code)).toEqual(
      sampleOccupations().map(({ code }) => code),
    );
    const status = (code: string) =>
      occupations.find((row) => row.onetsoc_code === code)?.data_status;
    expect(["11-1011.00", "15-1299.04", "55-1011.00"].map(status)).toEqual([
      "rated",
      "estimated",
      "none",
    ]);
  });

  it("gives managers the lead and engineers the depth", () => {
    const mean = (kind: string, column: string) => {
      const of = table("out", "occupations").filter(({ title }) => title?.endsWith(kind));
      return of.reduce((sum, row) => sum + Number(row[column]), 0) / of.length;
    };
    expect(mean("Managers", "leadership_index")).toBeGreaterThan(
      mean("Analysts", "leadership_index"),
    );
    expect(mean("Engineers", "specialist_index")).toBeGreaterThan(
      mean("Clerks", "specialist_index"),
    );
  });

  it("spreads each index evenly over everyone who has one", () => {
    const indices = table("out", "occupations").flatMap(({ leadership_index }) =>
      leadership_index ? [Number(leadership_index)] : [],
    );
    const steps = indices.map((_, rank) => (100 * (rank + 0.5)) / indices.length);
    for (const [rank, index] of indices.sort((a, b) => a - b).entries())
      expect(Math.abs(index - (steps[rank] ?? 0))).toBeLessThanOrEqual(0.051);
  });

  it("joins wages, their top code and what is not published", () => {
    const wage = (code: string) => table("out", "occupations").find((row) => row.soc_code === code);
    expect(wage("11-1011")).toMatchObject({
      wage_median: "120000.0",
      wage_p90: "239200.0",
      wage_p90_topcoded: "1",
    });
    expect(wage("55-1011")).toMatchObject({
      oews_code: "",
      wage_median: "",
      wage_p90_topcoded: "",
    });
  });

  it("reads an unpacked release as it reads a zipped one", async () => {
    await importing("--onet", at("unpacked"), "--bls", at("bls"), "--out", at("again"));
    for (const name of TABLE_FILES)
      expect(readFileSync(join(at("again"), `${name}.csv`))).toEqual(
        readFileSync(join(at("out"), `${name}.csv`)),
      );
  });

  it("packs the same tables into the same bytes", async () => {
    for (const folder of ["one", "two"])
      await importing("--onet", at("sample.zip"), "--bls", at("bls"), "--pack", at(folder));
    const packed = readFileSync(join(at("one"), "next_roles.csv.gz"));
    expect(packed).toEqual(readFileSync(join(at("two"), "next_roles.csv.gz")));
    expect(gunzipSync(packed)).toEqual(readFileSync(join(at("out"), "next_roles.csv")));
  });

  it("goes without the bureau, and without work styles", async () => {
    const { "Work Styles.txt": _, ...files } = sampleFiles();
    mkdirSync(at("plain"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at("plain"), name), text);
    expect((await importing("--onet", at("plain"), "--out", at("bare"))).code).toBe(0);
    expect(table("bare", "industry_view")).toEqual([]);
    expect(table("bare", "occupations")[0]).toMatchObject({ wage_median: "", top_work_styles: "" });
    expect(table("bare", "occupations")[0]?.leadership_index).toMatch(/^\d/);
  });

  it("takes the release of each occupation's skills from a table", async () => {
    writeFileSync(at("skills.csv"), "onetsoc_code,skills_release\n11-1011.00,8.2\n11-1021.00,\n");
    await importing(
      ...["--onet", at("sample.zip"), "--skills-release", at("skills.csv"), "--out", at("mixed")],
    );
    const releases = table("mixed", "importance_matrix").map((row) => row.skills_release);
    expect(releases.slice(0, 2)).toEqual(["8.2", "9.0"]);
  });

  it.each([
    [["--out", "x"], "--onet"],
    [["--onet", "nowhere.zip"], "nowhere.zip: is not there"],
    [["--onet", "x", "--loud"], "--loud"],
    [["--onet", "x", "--out", "y", "--dry-run"], "--dry-run compares with the catalogue"],
  ])("refuses %j", async (words, reason) => {
    const { code, said } = await importing(...words);
    expect(code).toBe(2);
    expect(said.join("\n")).toContain(reason);
  });
});
