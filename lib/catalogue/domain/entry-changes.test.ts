import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords } from "./changed-words";
import { entryChanges } from "./entry-changes";
import type { EntryFields } from "./entry-fields";
import { inOneOrder } from "./in-one-order";

const entry: EntryFields = {
  kind: "certification",
  name: "Certified Example",
  abbreviation: "CE",
  provider: "Example Institute",
  path: "specialist",
  industries: ["software"],
  level: "mid",
  format: null,
  duration: null,
  hoursMin: 60,
  hoursMax: 120,
  feeMinMinor: 40_000,
  feeMaxMinor: 40_000,
  currency: "USD",
  gradeFee: "K",
  prerequisites: [{ kind: "experience", years: 5, grade: "S" }],
  renewalMonths: 36,
  renewalText: null,
  renewalRule: {
    by: "credits",
    cycle: { months: 36, anchor: "award" },
    unit: { name: "CPE", minutesPerUnit: 50 },
    requires: [{ per: "cycle", min: 120 }],
  },
  renewalNote: null,
  upkeepText: null,
  gradeRenewal: "S",
  note: null,
  source: "example.test",
  verifiedOn: "2026-11-23",
  status: "active",
  effectiveFrom: null,
  effectiveTo: null,
};

const changes = (over: Partial<EntryFields>) => entryChanges(entry, { ...entry, ...over });

/** Another value of every field. */
const OTHER: { [Field in keyof EntryFields]: EntryFields[Field] } = {
  kind: "degree",
  name: "Another",
  abbreviation: null,
  provider: null,
  path: "hybrid",
  industries: ["any"],
  level: null,
  format: "Online",
  duration: "Two years",
  hoursMin: 10,
  hoursMax: 130,
  feeMinMinor: 10_000,
  feeMaxMinor: 50_000,
  currency: "EUR",
  gradeFee: "S",
  prerequisites: [],
  renewalMonths: null,
  renewalText: "In words",
  renewalRule: null,
  renewalNote: "A note",
  upkeepText: "Dues",
  gradeRenewal: null,
  note: "A note",
  source: "other.test",
  verifiedOn: null,
  status: "retired",
  effectiveFrom: "2027-01-01",
  effectiveTo: "2027-12-31",
};

describe("entryChanges", () => {
  it("says a fee as the page says it, before and after", () => {
    expect(changes({ feeMinMinor: 44_900, feeMaxMinor: 46_500 })).toEqual([
      { label: "Fee", before: "USD 400", after: "USD 449–465", isMaterial: true },
    ]);
  });

  it("says a rule in sentences and a prerequisite with how sure it is", () => {
    const rule = {
      ...entry.renewalRule,
      by: "credits" as const,
      requires: [{ per: "cycle" as const, min: 40 }],
    };
    const [renewal] = changes({ renewalRule: rule });
    expect(renewal?.before).toContain("At least 120 CPE per cycle.");
    expect(renewal?.after).toContain("At least 40 CPE per cycle.");
    expect(changes({ prerequisites: [] })).toMatchObject([
      {
        before: "5 years of experience (seen on the issuer's own page)",
        after: "nothing",
      },
    ]);
  });

  it("finds nothing in the same entry, in whatever order its JSON was stored", () => {
    const stored = { minutesPerUnit: 50, name: "CPE" };
    const rule = { requires: [{ min: 120, per: "cycle" as const }], unit: stored };
    const whole = {
      ...rule,
      cycle: { anchor: "award" as const, months: 36 },
      by: "credits" as const,
    };
    expect(changes({ renewalRule: whole })).toEqual([]);
  });

  it.each(Object.keys(OTHER) as (keyof EntryFields)[])("misses no field: %s", (field) => {
    const found = changes({ [field]: OTHER[field] });
    expect(found).toHaveLength(1);
    expect(found[0]?.before).not.toBe(found[0]?.after);
  });

  it("calls material what may upset a plan: fees, hours, renewal, prerequisites, status", () => {
    const material = (Object.keys(OTHER) as (keyof EntryFields)[]).filter(
      (field) => changes({ [field]: OTHER[field] })[0]?.isMaterial,
    );
    expect(material).toEqual([
      ...["hoursMin", "hoursMax", "feeMinMinor", "feeMaxMinor", "currency", "prerequisites"],
      ...["renewalMonths", "renewalText", "renewalRule", "status", "effectiveFrom", "effectiveTo"],
    ]);
  });

  it("is the other way round when the change is taken back", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(OTHER) as (keyof EntryFields)[]), (fields) => {
        const after = { ...entry, ...Object.fromEntries(fields.map((f) => [f, OTHER[f]])) };
        const back = entryChanges(after, entry).map(({ before, after: now, ...rest }) => ({
          ...rest,
          before: now,
          after: before,
        }));
        expect(back).toEqual(entryChanges(entry, after));
      }),
    );
  });
});

it("shows two rules that read alike as they are stored", () => {
  const before = { ...entry, industries: ["unheard-of"] };
  expect(entryChanges(before, entry)).toMatchObject([
    { label: "Industry", before: "unheard-of", after: "Software" },
  ]);
  const named = { ...entry, path: "specialist" as const, name: "not said" };
  expect(
    entryChanges({ ...entry, abbreviation: null }, { ...entry, abbreviation: "not said" }),
  ).toMatchObject([{ before: "null", after: '"not said"' }]);
  expect(entryChanges(named, named)).toEqual([]);
});

it("puts keys in one order at every depth, and keeps lists in theirs", () => {
  expect(inOneOrder({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(inOneOrder([2, 1])).not.toBe(inOneOrder([1, 2]));
});

it.each([
  [["Fee"], "fee"],
  [["Fee", "Status"], "fee and status"],
  [["A", "B", "C", "D"], "a, b, c and d"],
  [["A", "B", "C", "D", "E"], "a, b, c and 2 more"],
])("says %j in a few words", (labels, words) => {
  expect(changedWords(labels.map((label) => ({ label })))).toBe(words);
});
