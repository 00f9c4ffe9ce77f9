import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CURRENT_FORM } from "./current-form";
import { instrumentPage } from "./instrument-page";

const page = instrumentPage(CURRENT_FORM);

it("is printed in docs/instrument.md as it stands", () => {
  expect(readFileSync("docs/instrument.md", "utf8")).toBe(page);
});

it("holds one row for every item, with its words, its key and its use", () => {
  const rows = page.split("\n").filter((line) => / \| (scored|shown|tried out) \| /.test(line));
  expect(rows).toHaveLength(64);
  for (const { id, text, note } of CURRENT_FORM.items) {
    const row = rows.find((line) => line.startsWith(`| ${id} |`));
    expect(row).toContain(text);
    expect(row).toContain(note);
  }
  const times = (use: string) => rows.filter((line) => line.includes(` | ${use} | `)).length;
  expect([times("scored"), times("shown"), times("tried out")]).toEqual([40, 4, 20]);
});
