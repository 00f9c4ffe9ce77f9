import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSeed } from "./read-seed";

const fromDisk = (file: string) => readFileSync(new URL(`./${file}`, import.meta.url), "utf8");
const changed = (file: string, change: (text: string) => string) => () =>
  readSeed((name) => (name === file ? change(fromDisk(name)) : fromDisk(name)));

describe("readSeed", () => {
  const seed = readSeed();

  it("carries the whole starting point", () => {
    const count = (kind: string) => seed.credentials.filter((row) => row.kind === kind).length;
    expect([count("certification"), count("programme"), count("degree")]).toEqual([110, 36, 25]);
    expect([seed.families.length, seed.rungs.length]).toEqual([12, 222]);
  });

  it("gives every entry a grade, a source and a date, and both ends of its ranges", () => {
    for (const row of seed.credentials) {
      expect(row.gradeFee, row.seedKey).toMatch(/^[SsKU]$/);
      expect(row.verifiedOn, row.seedKey).toBe("2026-11-23");
      expect(row.source.length).toBeGreaterThan(0);
      expect(row.hoursMin ?? 0, row.seedKey).toBeLessThanOrEqual(row.hoursMax ?? 0);
      expect(row.feeMinMinor ?? 0, row.seedKey).toBeLessThanOrEqual(row.feeMaxMinor ?? 0);
    }
  });

  it("keeps what rots visible: retired entries say until when", () => {
    const retired = seed.credentials.filter((row) => row.status === "retired");
    expect(retired.map((row) => row.effectiveTo)).toEqual(["2025-02-10", "2025-08-11"]);
  });

  it("suggests an occupation that exists for nearly every rung", () => {
    // The whole release takes seconds to read; its codes stand first in each line.
    const packed = readFileSync(new URL("./occupations/occupations.csv.gz", import.meta.url));
    const lines = gunzipSync(packed).toString("utf8").split("\n");
    const codes = new Set(lines.map((line) => line.slice(0, line.indexOf(","))));
    const suggested = seed.rungs.flatMap(({ occupationCode }) => occupationCode ?? []);
    expect(suggested.filter((code) => !codes.has(code))).toEqual([]);
    expect(suggested.length).toBe(220);
  });

  it.each([
    ["certifications.csv", "specialist", "genius", /certifications\.csv:2: path/],
    [
      "certifications.csv",
      ",60,120,",
      ",120,60,",
      /certifications\.csv:2: hours_min: must not exceed/,
    ],
    [
      "certifications.csv",
      "aws-sap,",
      "aws-saa,",
      /certifications\.csv:3: key: "aws-saa" is used twice/,
    ],
    [
      "certifications.csv",
      "years=5:s",
      "years=5",
      /certifications\.csv:\d+: prerequisites: cannot be read/,
    ],
    ["degrees.csv", "2026-11-23", "2026-13-23", /degrees\.csv:2: verified_on/],
    [
      "degrees.csv",
      "software data",
      "softwear",
      /degrees\.csv:2: industries: names an unknown industry/,
    ],
    ["ladders.csv", "software,1", "sofware,1", /ladders\.csv:2: family: no job family "sofware"/],
    [
      "ladders.csv",
      "15-1252.00",
      "15-1252",
      /ladders\.csv:2: specialist_occupation: must be a code/,
    ],
    ["renewal-rules.jsonl", '{"key"', '{"kee"', /renewal-rules\.jsonl:1: /],
    ["renewal-rules.jsonl", "{", "", /renewal-rules\.jsonl:1: is not JSON/],
  ])("refuses a fault in %s and says where (%s → %s)", (file, from, to, message) => {
    expect(changed(file, (text) => text.replace(from, to))).toThrow(message);
  });
});
