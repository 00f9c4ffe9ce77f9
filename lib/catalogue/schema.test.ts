import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import { INDUSTRIES } from "./domain/industry";
import { addEntryInput, catalogueFilter, prerequisites, renewalRule } from "./schema";

const seed = readSeed();
const certifications = seed.credentials.filter(({ kind }) => kind === "certification");

describe("every certification of the starter list", () => {
  it.each(certifications.map((row) => ({ ...row })))(
    "$seedKey: its rule is in the language",
    (row) => {
      if (row.renewalRule === null) return expect(row.renewalNote).toBeTruthy();
      const read = renewalRule.safeParse(row.renewalRule);
      expect(read.error?.issues ?? []).toEqual([]);
      if (read.data?.cycle && !read.data.cycle.firstMonths)
        expect(read.data.cycle.months).toBe(row.renewalMonths);
    },
  );

  it("names only renewers that are in the catalogue, and never itself", () => {
    const keys = new Set(seed.credentials.map(({ seedKey }) => seedKey));
    for (const { seedKey, renewalRule: rule } of certifications) {
      const renewers = renewalRule.safeParse(rule).data?.renewedBy ?? [];
      expect(
        renewers.filter((key) => !keys.has(key) || key === seedKey),
        seedKey,
      ).toEqual([]);
    }
  });

  it("expresses all but a handful; those say why beside it", () => {
    expect(certifications.filter(({ renewalRule: rule }) => rule === null).length).toBeLessThan(10);
  });
});

it("seeds prerequisites and industries the screens know", () => {
  for (const row of seed.credentials) {
    expect(prerequisites.safeParse(row.prerequisites).success, row.seedKey).toBe(true);
    expect(Object.keys(INDUSTRIES), row.seedKey).toEqual(
      expect.arrayContaining(row.industries ?? []),
    );
  }
});

describe("renewalRule", () => {
  const credits = {
    by: "credits",
    cycle: { months: 36, anchor: "award" },
    unit: { name: "CPE", minutesPerUnit: 50 },
    requires: [{ per: "cycle", min: 120 }],
  };

  it.each<[string, object]>([
    ["no cycle", { by: "re-exam" }],
    ["a cycle where nothing expires", { by: "none", cycle: credits.cycle }],
    ["credits without a unit", { ...credits, unit: undefined }],
    ["a fixed anchor without its day", { ...credits, cycle: { months: 36, anchor: "fixed" } }],
    [
      "a fixed day at the end of February",
      { ...credits, cycle: { months: 36, anchor: "fixed", fixed: "02-29" } },
    ],
    [
      "half years on a calendar anchor",
      { ...credits, cycle: { months: 18, anchor: "calendar-year" } },
    ],
    ["a line that asks two things", { ...credits, requires: [{ per: "cycle", min: 1, max: 2 }] }],
    [
      "an amendment of the cycle",
      { ...credits, amended: [{ from: "2027-01-01", cycle: credits.cycle }] },
    ],
    ["an unknown key", { ...credits, grace: 1 }],
    ["none among other ways", { ...credits, by: ["credits", "none"] }],
  ])("refuses %s", (_what, rule) => expect(renewalRule.safeParse(rule).success).toBe(false));
});

describe("catalogueFilter", () => {
  it("reads an empty address as everything", () => {
    expect(catalogueFilter.parse({})).toEqual({
      q: "",
      kind: null,
      path: null,
      industry: null,
      level: null,
      mine: null,
      page: 1,
    });
  });

  it("leaves out what it cannot read instead of failing", () => {
    const odd = {
      q: "a\u0000b",
      kind: "potion",
      path: ["x"],
      industry: "piracy",
      level: "",
      page: "-3",
    };
    expect(catalogueFilter.parse(odd)).toEqual(catalogueFilter.parse({}));
  });
});

describe("addEntryInput", () => {
  const least = { kind: "degree", name: "LL.M.", industry: "legal", currency: "eur" };

  it("takes the least, and reads empty as not known", () => {
    expect(addEntryInput.parse({ ...least, hoursMin: "", feeMin: "" })).toMatchObject({
      currency: "EUR",
      hoursMin: null,
      feeMin: null,
      path: null,
    });
  });

  it("reads money exactly", () => {
    expect(addEntryInput.parse({ ...least, feeMin: "449.95" }).feeMin).toBe(44995);
  });

  it.each([
    ["name", { name: "  " }],
    ["hoursMin", { hoursMin: "1e3" }],
    ["hoursMax", { hoursMin: "20", hoursMax: "10" }],
    ["feeMax", { feeMax: "-1" }],
    ["currency", { currency: "dollars" }],
    ["industry", { industry: "piracy" }],
    ["renewalMonths", { renewalMonths: "0" }],
  ])("names the field at fault: %s", (field, wrong) => {
    const refused = addEntryInput.safeParse({ ...least, ...wrong });
    expect(refused.error?.issues[0]?.path.join(".")).toBe(field);
  });
});
