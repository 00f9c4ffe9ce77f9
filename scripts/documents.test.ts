import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// What documents point at is there: a test that was moved leaves no claim behind that nothing shows.

const PATH = /`((?:app|db|docs|e2e|lib|scripts)\/[\w/.[\]()-]+\.(?:ts|tsx|mjs|md|sql|sh))`/g;

it.each(["docs/asvs.md", "docs/trust-report.md", "docs/operating.md", "docs/inventories.md"])(
  "%s",
  (file) => {
    const named = [...readFileSync(file, "utf8").matchAll(PATH)].map(([, path]) => path ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);

it("names each requirement of ASVS once for its level", () => {
  const text = readFileSync("docs/asvs.md", "utf8");
  const rows: string[] = text.match(/^\| \d+\.\d+\.\d+[^|]*\| [^|]+/gm) ?? [];
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});
