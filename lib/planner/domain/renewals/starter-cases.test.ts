import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import type { Activity } from "./ledger";
import { did, stands } from "./sample-ledgers";
import { standing } from "./standing";

const stored = new Map(readSeed().credentials.map((row) => [row.seedKey, row.renewalRule]));
const ruleOf = (key: string): RenewalRule => renewalRule.parse(stored.get(key));
const who = { status: "practising", birthMonth: 2 };

describe("the cases the engine was made for", () => {
  const held = (key: string, awarded: string, over = {}) => ({
    ...who,
    rule: ruleOf(key),
    awarded,
    ...over,
  });
  const minutes = (date: string, n: number, category?: string) => ({
    ...did(date, 0, category),
    minutes: n,
  });

  it("ISACA: 120 in three years do not help where one year has less than 20", () => {
    // 50 minutes are one: 20 are 1000 minutes.
    const years = (first: number) => [
      minutes("2025-04-01", first),
      minutes("2026-04-01", 4000),
      minutes("2027-04-01", 1000),
    ];
    expect(stands("2028-03-01", held("cisa", "2025-03-01"), years(1000)).state).toBe(
      "in good standing",
    );
    expect(stands("2026-03-01", held("cisa", "2025-03-01"), years(999)).state).toBe("at risk");
    expect(stands("2028-03-01", held("cisa", "2025-03-01"), years(999)).state).toBe("lapsed");
  });

  it("PCM: 10 each year and 30 in all", () => {
    const years = [10, 10, 10].map((hours, n) => did(`${2025 + n}-04-01`, hours));
    expect(stands("2028-03-01", held("pcm", "2025-03-01"), years).state).toBe("in good standing");
    const uneven = [12, 12, 9].map((hours, n) => did(`${2025 + n}-04-01`, hours));
    expect(stands("2028-03-01", held("pcm", "2025-03-01"), uneven).state).toBe("lapsed");
  });

  it("FACHE: 36 of which 12 in person; at most 24 virtual and 12 qualifying; 4 volunteer activities", () => {
    const volunteering = {
      date: "2026-01-01",
      amount: 4,
      unit: "volunteer activities",
      allocations: ["a"],
    };
    const done = (inPerson: number) => [
      did("2025-06-01", inPerson, "ache-in-person"),
      did("2025-07-01", 40, "ache-virtual"),
      did("2025-08-01", 1, "qualifying"),
      volunteering,
    ];
    // The first cycle ends on the first 31 December three years after the award.
    const standsWith = (inPerson: number) =>
      stands("2029-01-01", held("fache", "2025-03-01"), done(inPerson));
    expect(standsWith(12).state).toBe("in good standing");
    expect(standsWith(11)).toMatchObject({
      state: "lapsed",
      cycle: { from: "2025-03-01", to: "2028-12-31" },
      requirements: [
        { min: 36, earned: 36 },
        { min: 12, earned: 11, remaining: 1 },
        { max: 24, earned: 24, cappedAway: 16 },
        { max: 12, earned: 1 },
        { unit: "volunteer activities", earned: 4, remaining: 0 },
      ],
    });
    expect(stands("2029-01-01", held("fache", "2025-03-01"), done(12).slice(0, 3)).state).toBe(
      "lapsed",
    );
  });

  it("CLM: 3 hours in each of five areas, self-study for 12 at most, to 30 June", () => {
    const areas = [
      "communication",
      "financial-management",
      "human-resources",
      "legal-industry",
      "operations",
    ];
    const small = [did("2025-08-01", 1, "ethics"), did("2025-08-01", 1, "substance-abuse")];
    const all = areas.map((area) => did("2025-09-01", 3, area));
    const rest = did("2025-10-01", 7, "operations");
    const alone = did("2025-11-01", 20, "self-study");
    const end = (...done: Activity[]) =>
      stands("2028-07-01", held("clm", "2025-06-30"), done).state;
    expect(end(...small, ...all, rest, alone)).toBe("in good standing");
    expect(end(...small, ...all.slice(1), rest, alone, did("2026-01-01", 9, "operations"))).toBe(
      "lapsed",
    );
    expect(end(...small, ...all, did("2025-10-01", 6, "operations"), alone)).toBe("lapsed");
  });

  it("SHRM: 60 to the birth month's end, of which 20 from work projects", () => {
    const done = (hours: number) => [
      did("2025-06-01", 50, "work-projects"),
      did("2026-06-01", hours),
    ];
    const end = (hours: number) => stands("2028-03-01", held("shrm-cp", "2025-02-28"), done(hours));
    expect(end(40)).toMatchObject({ state: "in good standing", due: "2031-02-28" });
    expect(end(39)).toMatchObject({ state: "lapsed", cycle: { to: "2028-02-29" } });
  });

  it.each([
    ["cissp", "2025-03-15", "2025-03-15", "2028-03-14"],
    ["cia", "2025-03-15", "2025-03-15", "2026-12-31"],
    ["cma", "2025-03-15", "2026-01-01", "2026-12-31"],
    ["shrm-scp", "2025-03-15", "2025-03-15", "2029-02-28"],
    ["clm", "2025-03-15", "2025-03-15", "2028-06-30"],
    ["cgfm", "2025-03-15", "2026-01-01", "2027-12-31"],
    ["cgfm", "2024-03-15", "2025-01-01", "2026-12-31"],
  ])("%s awarded %s runs from %s to %s", (key, awarded, from, to) => {
    expect(stands("2026-06-01", held(key, awarded)).cycle).toEqual({ from, to });
  });

  it("carry-over: IAPP what the last half year brought, CMA 10, CIA 20, CGFM none", () => {
    const iapp = [did("2025-01-01", 20), did("2026-12-01", 4)];
    expect(
      stands("2027-01-15", held("cipp-us", "2025-01-15"), iapp.concat(did("2025-02-01", 20)))
        .requirements[0]?.earned,
    ).toBe(4);
    const much = (date: string) => minutes(date, 200 * 50, "ethics");
    expect(
      stands("2026-01-01", held("cma", "2024-06-01"), [much("2025-02-01")]).requirements[0]?.earned,
    ).toBe(10);
    expect(
      stands("2027-01-01", held("cia", "2025-06-01"), [much("2025-07-01")]).requirements[0]?.earned,
    ).toBe(20);
    expect(
      stands("2027-01-01", held("cgfm", "2024-06-01"), [much("2025-02-01")]).requirements[0]
        ?.earned,
    ).toBe(0);
  });

  it("CIA: 40 who practise, 20 who do not", () => {
    const done = [minutes("2025-07-01", 20 * 50, "ethics")];
    const end = (status: string) =>
      stands("2027-01-01", held("cia", "2025-06-01", { status }), done).state;
    expect([end("practising"), end("non-practising")]).toEqual(["lapsed", "in good standing"]);
  });

  it.each([
    ["security-plus", "cysa-plus"],
    ["security-plus", "securityx"],
    ["aws-saa", "aws-sap"],
    ["csm", "csp-sm"],
  ])("cascade: %s is renewed by %s", (lower, higher) => {
    const [found] = standing({
      today: "2029-01-01",
      certifications: [
        { id: lower, awarded: "2025-03-01", rule: ruleOf(lower) },
        { id: higher, awarded: "2026-12-01", rule: { ...ruleOf(higher), voluntary: true } },
      ],
      activities: [],
    });
    expect(found?.state).toBe(`renewed by ${higher}`);
  });

  it("ASQ: six months of grace", () => {
    const state = (today: string) => stands(today, held("cqe", "2025-03-01")).state;
    expect([state("2028-08-31"), state("2028-09-01")]).toEqual(["in grace", "lapsed"]);
  });

  it("CFA: voluntary, whatever is left undone", () => {
    expect(stands("2031-01-01", held("cfa", "2025-03-01"))).toMatchObject({
      state: "in good standing",
      requirements: [{ min: 20, remaining: 20 }, { min: 2 }],
    });
  });

  it("CFP: 30 for a cycle from 2026, 40 with carry-over for one from 2027", () => {
    const floor = (awarded: string) =>
      stands("2027-06-01", held("cfp", awarded)).requirements[0]?.min;
    expect([floor("2026-12-31"), floor("2027-01-01")]).toEqual([30, 40]);
  });

  it("Scrum Alliance: an add-on counts half", () => {
    const half = { date: "2025-04-01", minutes: 600, allocations: [{ id: "a", weight: 0.5 }] };
    expect(stands("2025-05-01", held("csp-sm", "2025-03-01"), [half]).requirements[0]?.earned).toBe(
      5,
    );
  });
});
