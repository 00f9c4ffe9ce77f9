import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readSeed } from "@/db/seed/read-seed";
import type { RenewalRule, Requirement } from "./renewal-rule";
import { renewalRule } from "./renewal-rule-schema";
import { renewalWords } from "./renewal-words";

/** What the list itself says, beside the rule made of it. */
const listed = z
  .array(
    z.object({
      key: z.string(),
      renewal_months: z.string(),
      credits: z.string(),
      credit_unit: z.string(),
      renewal: z.string(),
    }),
  )
  .parse(
    parse(readFileSync(new URL("../../../db/seed/certifications.csv", import.meta.url), "utf8"), {
      columns: true,
    }),
  );

const stored = new Map(readSeed().credentials.map((row) => [row.seedKey, row]));
const certifications = listed.map((columns) => {
  const row = stored.get(columns.key);
  return { ...columns, rule: row?.renewalRule, note: row?.renewalNote ?? "" };
});

const ruleOf = (key: string): RenewalRule => renewalRule.parse(stored.get(key)?.renewalRule);
const noteOf = (key: string): string => stored.get(key)?.renewalNote ?? "";

/** Amounts asked in all, by whom: lines without a category or a unit of their own. */
const totals = (rule: RenewalRule) =>
  (rule.requires ?? []).flatMap(({ min, category, unit }) =>
    min !== undefined && category === undefined && unit === undefined ? [min] : [],
  );

describe.each(certifications)("$key", ({ rule: written, note, ...columns }) => {
  it("has a rule in the language", () => {
    const read = renewalRule.safeParse(written);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it("runs as long as the list says, or says beside it why not", () => {
    const { cycle } = renewalRule.parse(written);
    const months = cycle ? String(cycle.firstMonths ?? cycle.months) : "";
    if (months !== columns.renewal_months) expect(note).toContain("does not expire");
    if (cycle?.firstMonths) expect(note).toContain("first three years");
  });

  it("asks as much in all as the list says, in the list's unit", () => {
    const rule = renewalRule.parse(written);
    const [total] = totals(rule);
    expect(String(total ?? 0)).toBe(columns.credits || "0");
    if (total !== undefined) expect(columns.credit_unit).toContain(rule.unit?.name);
  });

  it("says what it is not sure of: lengths of units and starts of cycles the text does not give", () => {
    const { by, cycle, unit, requires } = renewalRule.parse(written);
    if (![by].flat().includes("credits")) return;
    const counts = requires?.some(({ min, unit: own }) => min !== undefined && !own);
    const isSaid =
      columns.renewal.includes("1 credit = 50 min") ||
      (unit?.minutesPerUnit === 60 && columns.credit_unit === "hours");
    if (counts && !isSaid) expect(note).toContain(`counts as ${unit?.minutesPerUnit} minutes`);
    const anchorIsSaid = /anchored on certification date/.test(columns.renewal);
    if (cycle?.anchor === "award" && !anchorIsSaid) expect(note).toContain("day of the award");
  });

  it("carries no number into a rule that its text does not have", () => {
    const rule = renewalRule.parse(written);
    const asked = (rule.requires ?? []).flatMap(({ min, max }) => min ?? max ?? []);
    const said = `${columns.credits} ${columns.renewal} ${note}`;
    const halved = asked.filter(
      (n) => columns.renewal.includes("50%") && n * 2 === Number(columns.credits),
    );
    for (const n of asked) if (!halved.includes(n)) expect(said).toMatch(new RegExp(`\\b${n}\\b`));
  });
});

describe("the list as a whole", () => {
  it("names only renewers that are in the catalogue, and never itself", () => {
    for (const { key } of certifications)
      for (const renewer of ruleOf(key).renewedBy ?? []) {
        expect(stored.has(renewer), `${key}: ${renewer}`).toBe(true);
        expect(renewer).not.toBe(key);
      }
  });

  it("can be said in sentences that differ from one another", () => {
    for (const { key } of certifications) {
      const sentences = renewalWords(ruleOf(key));
      expect(new Set(sentences).size, key).toBe(sentences.length);
      for (const sentence of sentences)
        expect(sentence, key).toMatch(/^[A-Z](?!.*(undefined|NaN)).*[a-z0-9)]\.$/);
    }
  });
});

/** The lines of a rule that concern one category, as floors and caps. */
const line = (key: string, wanted: Partial<Requirement>) => {
  expect(ruleOf(key).requires).toContainEqual({ per: "cycle", ...wanted });
};

describe("the cases the language was made for", () => {
  it.each(["cism", "cisa", "crisc", "cgeit"])("%s: 20 each year and 120 in three", (key) => {
    line(key, { min: 120 });
    line(key, { per: "year", min: 20 });
    expect(ruleOf(key).cycle).toEqual({ months: 36, anchor: "award" });
  });

  it.each([
    ["pcm", 30],
    ["pcm-adv-digital", 40],
  ])("%s: 10 each year and %i in three", (key, min) => {
    line(key, { min });
    line(key, { per: "year", min: 10 });
  });

  it("FACHE: 36, at least 12 in person, at most 24 virtual and 12 qualifying, 4 volunteer activities", () => {
    line("fache", { min: 36 });
    line("fache", { category: "ache-in-person", min: 12 });
    line("fache", { category: "ache-virtual", max: 24 });
    line("fache", { category: "qualifying", max: 12 });
    line("fache", { unit: "volunteer activities", min: 4 });
    expect(ruleOf("fache").cycle).toEqual({ months: 36, anchor: "calendar-year" });
  });

  it("CLM: 36, 3 in each of five areas, 1 and 1, at most 12 self-study and 4 teaching, to 30 June", () => {
    const asked = ruleOf("clm").requires ?? [];
    expect(asked.filter(({ min }) => min === 3)).toHaveLength(5);
    line("clm", { category: "ethics", min: 1 });
    line("clm", { category: "substance-abuse", min: 1 });
    line("clm", { category: "self-study", max: 12 });
    line("clm", { category: "teaching", max: 4 });
    expect(ruleOf("clm").cycle).toEqual({ months: 36, anchor: "fixed", fixed: "06-30" });
    expect(noteOf("clm")).toContain("30 November");
  });

  it.each(["shrm-cp", "shrm-scp"])(
    "%s: 60, at most 20 from work, to the birth month's end",
    (key) => {
      line(key, { min: 60 });
      line(key, { category: "work-projects", max: 20 });
      line(key, { category: "advancing-profession", max: 30 });
      expect(ruleOf(key).cycle?.anchor).toBe("birth-month");
      expect(ruleOf(key).by).toEqual(["credits", "re-exam"]);
      expect(ruleOf(key).carryOver).toBeUndefined();
    },
  );

  it("anchors: CISSP the award, CIA and CMA the calendar year, CGFM two calendar years after the award's", () => {
    expect(ruleOf("cissp").cycle?.anchor).toBe("award");
    expect(ruleOf("cia").cycle).toEqual({ months: 12, anchor: "calendar-year" });
    const exempt = { anchor: "calendar-year", first: "exempt-until-anchor" };
    expect(ruleOf("cma").cycle).toEqual({ months: 12, ...exempt });
    expect(ruleOf("cgfm").cycle).toEqual({ months: 24, ...exempt });
  });

  it("carry-over: IAPP 10 of the last half year, CMA 10, CIA 20, CGFM none", () => {
    for (const key of ["cipp-us", "cipm"])
      expect(ruleOf(key).carryOver).toEqual({ max: 10, earnedWithinMonths: 6 });
    expect(ruleOf("cma").carryOver).toEqual({ max: 10 });
    expect(ruleOf("cia").carryOver).toEqual({ max: 20 });
    expect(ruleOf("cgfm").carryOver).toBeUndefined();
  });

  it("CIA: 40 who practise, 20 who do not", () => {
    line("cia", { min: 40, when: "practising" });
    line("cia", { min: 20, when: "non-practising" });
  });

  it("cascade: a higher one keeps the lower alive (CompTIA, AWS, Scrum Alliance)", () => {
    expect(ruleOf("security-plus").renewedBy).toEqual(["cysa-plus", "securityx"]);
    expect(ruleOf("cysa-plus").renewedBy).toEqual(["securityx"]);
    expect(ruleOf("aws-saa").renewedBy).toEqual(["aws-sap"]);
    expect(ruleOf("csm").renewedBy).toEqual(["csp-sm"]);
  });

  it.each(["cqe", "cre", "cssbb", "cmq-oe"])(
    "%s: 18 units or the exam, six months of grace",
    (key) => {
      line(key, { min: 18 });
      expect(ruleOf(key)).toMatchObject({ by: ["credits", "re-exam"], graceMonths: 6 });
    },
  );

  it("CFA: voluntary, 20 a year", () => {
    line("cfa", { min: 20 });
    expect(ruleOf("cfa")).toMatchObject({ voluntary: true, cycle: { months: 12 } });
  });

  it("CFP: 30 in two years, 40 with carry-over for cycles that start in 2027 or later", () => {
    line("cfp", { min: 30 });
    expect(ruleOf("cfp").amended).toEqual([
      {
        from: "2027-01-01",
        requires: [
          { per: "cycle", min: 40 },
          { per: "cycle", category: "ethics", min: 2 },
        ],
        carryOver: { max: 10 },
      },
    ]);
  });
});
