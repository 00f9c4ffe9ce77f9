import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { FORM_V0 } from "./form-v0";
import { DIMENSIONS, type LikertItem, type PairItem } from "./instrument";
import { instrumentPage } from "./instrument-page";
import { REFLECTION_QUESTIONS } from "./reflection-questions";
import { scoringInstrument } from "./scoring-instrument";

const likert = FORM_V0.items.filter((item): item is LikertItem => item.format === "likert");
const pairs = FORM_V0.items.filter((item): item is PairItem => item.format === "pair");
const work = FORM_V0.items.filter((item) => item.format === "work");
const texts = FORM_V0.items.flatMap((item) =>
  item.format === "pair" ? [item.text, item.sideA, item.sideB] : [item.text],
);
const words = (text: string) => text.toLowerCase().match(/[a-z’']+/g) ?? [];

describe("the structure of form v0", () => {
  it("has 32 statements, 8 pairs and 4 on the work itself, all with their own id and reason", () => {
    expect([likert.length, pairs.length, work.length]).toEqual([32, 8, 4]);
    expect(new Set(FORM_V0.items.map(({ id }) => id)).size).toBe(44);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { note } of FORM_V0.items) expect(note.length).toBeGreaterThan(20);
  });

  it("has 11 reversed statements: three cells of 2 + 2 and five of 3 + 1", () => {
    const reversed = CONTRASTS.flatMap((facet) =>
      DIMENSIONS.map((dimension) => {
        const cell = likert.filter((item) => item.facet === facet && item.dimension === dimension);
        expect(cell).toHaveLength(4);
        return cell.filter((item) => item.reversed).length;
      }),
    );
    expect(reversed.toSorted()).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it("is as hard to agree with on one dimension as on the other", () => {
    const spread = (dimension: string) =>
      ["easy", "average", "hard"].map(
        (level) =>
          likert.filter((item) => item.dimension === dimension && item.difficulty === level).length,
      );
    expect(spread("specialist")).toEqual(spread("leadership"));
    const [specialist = 0, leadership = 1] = scoringInstrument(FORM_V0).cuts?.tau ?? [];
    expect(Math.abs(specialist - leadership)).toBeLessThan(0.01);
  });

  it("puts the specialist side first in one of the two pairs of each facet", () => {
    for (const facet of CONTRASTS) {
      const sides = pairs.filter((item) => item.facet === facet).map((item) => item.specialistSide);
      expect(sides.toSorted()).toEqual(["A", "B"]);
    }
  });
});

describe("the wording of form v0", () => {
  it.each(likert.map(({ text }) => text))("negates nothing and asks one thing: %s", (text) => {
    const negations =
      /\b(not|no|never|none|nobody|nothing|without|hardly|neither|nor|\w+n[’']t)\b/i;
    expect(text).not.toMatch(negations);
    expect(text).not.toMatch(/\b(and|or|but)\b/i);
    expect(words(text).length).toBeLessThanOrEqual(16);
  });

  it("names no gender and uses no trade's jargon", () => {
    const unwanted =
      /\b(he|she|his|her|him|hers|man|men|woman|women|guys|stakeholders?|kpis?|synerg\w*|leverage|agile|roadmap|architect\w*|code|software)\b/i;
    for (const text of texts) expect(text).not.toMatch(unwanted);
  });

  it("can be read at fourteen: Flesch–Kincaid grade of at most 8 on average", () => {
    const statements = [...likert, ...work].map(({ text }) => text);
    const grades = statements.map(grade);
    expect(grades.reduce((sum, value) => sum + value, 0) / grades.length).toBeLessThan(8);
  });

  it("shares no run of four words between pairs and statements", () => {
    const runs = (text: string) =>
      words(text).flatMap((_, at, all) =>
        at + 4 <= all.length ? [all.slice(at, at + 4).join(" ")] : [],
      );
    const inStatements = new Set(likert.flatMap(({ text }) => runs(text)));
    const inPairs = pairs.flatMap(({ text, sideA, sideB }) => [text, sideA, sideB].flatMap(runs));
    expect(inPairs.filter((run) => inStatements.has(run))).toEqual([]);
  });

  it("gives both sides of a pair about the same length", () => {
    for (const { sideA, sideB } of pairs)
      expect(Math.abs(words(sideA).length - words(sideB).length)).toBeLessThanOrEqual(3);
  });
});

it("asks about strengths, both horizons, the reason, company and the industry", () => {
  expect(REFLECTION_QUESTIONS.map(({ id }) => id)).toEqual([
    "strengths",
    "five-years-path",
    "five-years",
    "ten-years-path",
    "ten-years",
    "why-this-career",
    "together",
    "together-why",
    "industry",
  ]);
});

it("is printed in docs/instrument.md as it stands", () => {
  expect(readFileSync("docs/instrument.md", "utf8")).toBe(instrumentPage(FORM_V0));
});

/** Flesch–Kincaid grade of one sentence, syllables counted as groups of vowels. */
function grade(sentence: string): number {
  const all = words(sentence);
  const syllables = all.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, "").match(/[aeiouy]+/g) ?? []).length),
    0,
  );
  return 0.39 * all.length + 11.8 * (syllables / all.length) - 15.59;
}
