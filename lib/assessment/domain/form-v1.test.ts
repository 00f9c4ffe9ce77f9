import { describe, expect, it } from "vitest";
import { CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { FORM_LIMITS } from "./form-limits";
import { FORM_V0 } from "./form-v0";
import { FORM_V1 } from "./form-v1";
import { DIMENSIONS, type Item, type LikertItem } from "./instrument";
import { isTriedOut } from "./is-tried-out";
import { ITEM_DOUBTS } from "./item-doubts";
import { SITUATION_ITEMS } from "./items-situations";
import { scoringInstrument } from "./scoring-instrument";
import { simulatedLimits } from "./simulated-limits";

const { items } = FORM_V1;
const likert = items.filter((item): item is LikertItem => item.format === "likert");
const pairs = items.filter((item) => item.format === "pair");
const work = items.filter((item) => item.format === "work");
const options = SITUATION_ITEMS.flatMap((item) => item.options.map(({ text }) => text));

/** All that is read of an item, each part as its own sentence. */
function partsOf(item: Item): string[] {
  if (item.format === "pair") return [item.text, item.sideA, item.sideB];
  return item.format === "sjt" ? [item.text, ...item.options.map(({ text }) => text)] : [item.text];
}
const texts = items.flatMap(partsOf);
const words = (text: string) => text.toLowerCase().match(/[a-z’']+/g) ?? [];

describe("the bank of form v1", () => {
  it("holds 48 statements, 8 pairs, 4 situations and 4 on the work itself, none twice", () => {
    expect([likert.length, pairs.length, SITUATION_ITEMS.length, work.length]).toEqual([
      48, 8, 4, 4,
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(64);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { note } of items) expect(note.length).toBeGreaterThan(20);
  });

  it("has 4 direct and 2 reversed statements of every facet and dimension", () => {
    for (const facet of CONTRASTS)
      for (const dimension of DIMENSIONS) {
        const cell = likert.filter((item) => item.facet === facet && item.dimension === dimension);
        expect(cell.map(({ reversed }) => reversed).toSorted()).toEqual([
          ...[false, false, false, false],
          ...[true, true],
        ]);
      }
  });

  it.each([
    ["on trial", likert.filter(isTriedOut), [2, 4, 2]],
    ["in all", likert, [6, 12, 6]],
  ])("is as hard to agree with for either dimension, %s", (_name, some, expected) => {
    const spread = (dimension: string) =>
      ["easy", "average", "hard"].map(
        (level) =>
          some.filter((item) => item.dimension === dimension && item.difficulty === level).length,
      );
    expect(spread("specialist")).toEqual(expected);
    expect(spread("leadership")).toEqual(expected);
  });

  it("has one situation per facet, with four or five things to do, of every kind", () => {
    expect(SITUATION_ITEMS.map(({ facet }) => facet)).toEqual(CONTRASTS);
    const first = SITUATION_ITEMS.map((item) => item.options[0]?.speaksFor);
    expect(new Set(first).size).toBe(4);
    for (const item of SITUATION_ITEMS) {
      expect([4, 5]).toContain(item.options.length);
      expect(new Set(item.options.map(({ speaksFor }) => speaksFor)).size).toBe(4);
    }
    const all = SITUATION_ITEMS.flatMap((item) => item.options.map(({ speaksFor }) => speaksFor));
    const times = (side: string) => all.filter((one) => one === side).length;
    expect(times("specialist")).toBe(times("leadership"));
  });

  it("scores what form v0 scores, by the same numbers", () => {
    const { id: _v1, ...numbers } = scoringInstrument(FORM_V1);
    const { id: _v0, ...before } = scoringInstrument(FORM_V0);
    expect(numbers).toEqual(before);
  });

  it("has the limits that simulated people give, which are those of form v0", () => {
    const limits = [FORM_V0, FORM_V1].map((form) =>
      simulatedLimits({ ...form, graded: scoringInstrument(form) }, 200, 5000),
    );
    expect(limits[1]).toEqual(limits[0]);
    expect(FORM_LIMITS[FORM_V1.id]).toEqual(FORM_LIMITS[FORM_V0.id]);
  });

  it("doubts only items that it has, and none of those on trial", () => {
    const inUse = new Set(FORM_V0.items.map(({ id }) => id));
    for (const id of Object.keys(ITEM_DOUBTS)) expect(inUse).toContain(id);
  });
});

const NEGATIONS = /\b(not|no|never|none|nobody|nothing|without|hardly|neither|nor|\w+n[’']t)\b/i;

describe("the wording of form v1", () => {
  it.each([...likert, ...work].map(({ text }) => text))("asks one thing, plainly: %s", (text) => {
    expect(text).not.toMatch(NEGATIONS);
    expect(text).not.toMatch(/\b(and|or|but)\b/i);
    expect(words(text).length).toBeLessThanOrEqual(16);
  });

  it.each(options)("names one thing to do: %s", (text) => {
    expect(text).not.toMatch(NEGATIONS);
    expect(text).not.toMatch(/\b(and|or|but)\b/i);
    expect(words(text).length).toBeLessThanOrEqual(16);
  });

  it("describes situations in a sentence, and gives all ways out of one about the same room", () => {
    for (const item of SITUATION_ITEMS) {
      expect(words(item.text).length).toBeLessThanOrEqual(18);
      const lengths = item.options.map(({ text }) => words(text).length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(5);
    }
  });

  it("names no gender and uses no trade's jargon", () => {
    const unwanted =
      /\b(he|she|his|her|him|hers|man|men|woman|women|guys|stakeholders?|kpis?|synerg\w*|leverage|agile|roadmap|architect\w*|code|software|feedback|mindset|empower\w*)\b/i;
    for (const text of texts) expect(text).not.toMatch(unwanted);
  });

  it.each(items.map((item) => [item.id, partsOf(item)] as const))(
    "can be read at about fourteen: %s",
    (_id, parts) => {
      expect(grade(parts)).toBeLessThan(9.5);
    },
  );

  it("is easier than that on the whole, and in what is on trial throughout", () => {
    const grades = items.map((item) => grade(partsOf(item)));
    expect(grades.reduce((sum, value) => sum + value, 0) / grades.length).toBeLessThan(6);
    for (const item of items.filter(isTriedOut)) expect(grade(partsOf(item))).toBeLessThan(8);
  });

  it("shares no run of four words between pairs and the other items", () => {
    const runs = (text: string) =>
      words(text).flatMap((_, at, all) =>
        at + 4 <= all.length ? [all.slice(at, at + 4).join(" ")] : [],
      );
    const others = items.filter((item) => item.format !== "pair");
    const inOthers = new Set(others.flatMap(partsOf).flatMap(runs));
    const inPairs = pairs.flatMap(partsOf).flatMap(runs);
    expect(inPairs.filter((run) => inOthers.has(run))).toEqual([]);
  });

  it("gives both sides of a pair about the same length", () => {
    for (const { sideA, sideB } of pairs)
      expect(Math.abs(words(sideA).length - words(sideB).length)).toBeLessThanOrEqual(3);
  });
});

/** Flesch–Kincaid grade of what is read together; syllables are counted as groups of vowels. */
function grade(sentences: readonly string[]): number {
  const all = sentences.flatMap(words);
  const syllables = all.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, "").match(/[aeiouy]+/g) ?? []).length),
    0,
  );
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
}
