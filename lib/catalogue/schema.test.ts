import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import { INDUSTRIES } from "./domain/industry";
import { addEntryInput } from "./domain/own-entry-schema";
import { catalogueFilter, prerequisites } from "./schema";

const seed = readSeed();

it("seeds prerequisites and industries the screens know", () => {
  for (const row of seed.credentials) {
    expect(prerequisites.safeParse(row.prerequisites).success, row.seedKey).toBe(true);
    expect(Object.keys(INDUSTRIES), row.seedKey).toEqual(
      expect.arrayContaining(row.industries ?? []),
    );
  }
});

describe("catalogueFilter", () => {
  it("reads an empty address as everything", () => {
    expect(catalogueFilter.parse({})).toEqual({
      q: "",
      kind: null,
      path: null,
      industry: null,
      level: null,
      status: null,
      sure: null,
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
