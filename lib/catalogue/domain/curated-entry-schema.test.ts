import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import { curatedDraft, emptyCuratedDraft, MOST_NEEDED } from "./curated-draft";
import { addPublicEntryInput, retireEntryInput } from "./curated-entry-schema";
import { entryChanges } from "./entry-changes";
import type { EntryFields } from "./entry-fields";
import { addEntryInput } from "./own-entry-schema";

const least = { ...emptyCuratedDraft, name: "X", source: "x.test", reason: "Because" };
const faultsOf = (over: Record<string, string>) =>
  Object.fromEntries(
    addPublicEntryInput
      .safeParse({ ...least, ...over })
      .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
  );

describe("the operator's form", () => {
  it("gives every seeded entry back as it is", () => {
    for (const row of readSeed().credentials) {
      const fields: EntryFields = {
        ...(row as unknown as EntryFields),
        currency: "USD",
        path: row.path ?? null,
        effectiveFrom: null,
      };
      const typed = { ...curatedDraft(fields), reason: "Read and sent back" };
      expect(entryChanges(fields, addPublicEntryInput.parse(typed).fields), row.seedKey).toEqual(
        [],
      );
    }
  });

  it("says the fault of a rule at its field, with its path", () => {
    const rule = { by: "credits", cycle: { months: 36, anchor: "fixed" } };
    expect(faultsOf({ renewalRule: JSON.stringify(rule) })).toMatchObject({
      renewalRule: expect.stringMatching(/^(cycle\.fixed|requires): /),
    });
    expect(faultsOf({ renewalRule: "{by: none}" }).renewalRule).toMatch(/^This is not JSON/);
    expect(faultsOf({ renewalRule: "[]" }).renewalRule).toMatch(/^The rule: /);
  });

  it.each([
    ["name", { name: " " }],
    ["source", { source: "" }],
    ["reason", { reason: "" }],
    ["hoursMax", { hoursMin: "20", hoursMax: "10" }],
    ["feeMax", { feeMin: "2", feeMax: "1" }],
    ["effectiveTo", { effectiveFrom: "2027-02-01", effectiveTo: "2027-01-31" }],
    ["verifiedOn", { verifiedOn: "yesterday" }],
    ["needed.0.grade", { "needed.0.kind": "education", "needed.0.value": "A degree" }],
    [
      "needed.3.value",
      { "needed.3.kind": "experience", "needed.3.value": "five", "needed.3.grade": "K" },
    ],
  ])("names the field at fault: %s", (field, over) => {
    expect(Object.keys(faultsOf(over))).toEqual([field]);
  });

  it("leaves out rows without a value and reads the others in order", () => {
    const { fields } = addPublicEntryInput.parse({
      ...least,
      ...{ "needed.0.kind": "education", "needed.0.value": "", "needed.0.grade": "K" },
      ...{ "needed.1.kind": "experience", "needed.1.value": "2.5", "needed.1.grade": "S" },
      ...{ "needed.2.kind": "credential", "needed.2.value": "CCNA", "needed.2.key": "ccna" },
      ...{ "needed.2.grade": "U", [`needed.${MOST_NEEDED}.value`]: "one too many" },
    });
    expect(fields.prerequisites).toEqual([
      { kind: "experience", years: 2.5, grade: "S" },
      { kind: "credential", name: "CCNA", seedKey: "ccna", grade: "U" },
    ]);
    expect(fields.industries).toEqual(["any"]);
  });
});

it("asks of an end its day and its reason", () => {
  const asked = { entryId: crypto.randomUUID(), version: "2027-01-01T00:00:00.000Z" };
  const fault = retireEntryInput.safeParse({ ...asked, effectiveTo: "", reason: "" });
  expect(fault.error?.issues.map(({ path }) => path[0])).toEqual(["effectiveTo", "reason"]);
});

describe("one's own entry", () => {
  const own = { kind: "certification", name: "X", industry: "any", currency: "USD" };
  it.each([
    ["renewalMonths", { renewalWay: "re-exam" }],
    ["renewalMonths", { renewalWay: "none", renewalMonths: "12" }],
    ["creditsPerCycle", { renewalWay: "credits", renewalMonths: "36" }],
    ["neededYears", { neededYears: "some" }],
    ["neededCredentials", { neededCredentials: "a\n".repeat(9) }],
    ["minutesPerUnit", { minutesPerUnit: "0" }],
  ])("names the field at fault: %s", (field, over) => {
    const refused = addEntryInput.safeParse({ ...own, ...over });
    expect(refused.error?.issues[0]?.path.join(".")).toBe(field);
  });
});
