import { describe, expect, it } from "vitest";
import { renewalRule } from "./renewal-rule-schema";

const cycle = { months: 36, anchor: "award" };
const credits = {
  by: "credits",
  cycle,
  unit: { name: "CPE", minutesPerUnit: 50 },
  requires: [{ per: "cycle", min: 120 }],
};

/** Faults as `path: message`. */
const faults = (rule: unknown) =>
  (renewalRule.safeParse(rule).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

describe("renewalRule", () => {
  it("reads the language's published example whole", () => {
    const example = {
      by: "credits",
      voluntary: false,
      cycle: { months: 36, anchor: "fixed", fixed: "06-30", first: "full" },
      unit: { name: "CPE", minutesPerUnit: 50 },
      requires: [
        { per: "cycle", min: 120 },
        { per: "year", min: 20 },
        { per: "cycle", category: "ethics", min: 4 },
        { per: "cycle", category: "self-study", max: 12 },
      ],
      carryOver: { max: 10, earnedWithinMonths: 6 },
      graceMonths: 0,
      renewedBy: ["higher-credential-id"],
      fee: { per: "year", amountMinor: 13500, currency: "USD" },
      amended: [{ from: "2027-01-01", requires: [{ per: "cycle", min: 40 }] }],
    };
    expect(renewalRule.parse(example)).toEqual(example);
  });

  it.each<[string, object]>([
    ["nothing but that it does not expire", { by: "none" }],
    ["a way without credits, without anything asked", { by: "re-exam", cycle }],
    ["several ways", { ...credits, by: ["credits", "re-exam"] }],
    ["a unit of its own", { ...credits, requires: [{ per: "cycle", unit: "talks", min: 4 }] }],
    ["distinct categories", { ...credits, requires: [{ per: "year", distinctCategories: 3 }] }],
    ["a task", { ...credits, requires: [{ per: "year", task: "self-assessment" }] }],
    ["a status", { ...credits, requires: [{ per: "year", min: 40, when: "practising" }] }],
    ["a longer first cycle", { by: "re-exam", cycle: { ...cycle, firstMonths: 60 } }],
    ["days of grace", { ...credits, graceDays: 90 }],
    ["grace to a day", { ...credits, graceUntil: "01-01" }],
    [
      "a change of the running cycle",
      { ...credits, amended: [{ from: "2027-01-01", appliesTo: "running", graceMonths: 1 }] },
    ],
    [
      "what was recommended becoming required",
      { ...credits, voluntary: true, amended: [{ from: "2027-01-01", voluntary: false }] },
    ],
  ])("expresses %s", (_what, rule) => expect(renewalRule.parse(rule)).toEqual(rule));

  it.each<[string, object, string]>([
    ["no cycle", { by: "re-exam" }, "cycle: is required, except where nothing expires"],
    [
      "credits without a unit",
      { ...credits, unit: undefined },
      "unit: is required where credits are counted",
    ],
    [
      "credits that ask nothing",
      { ...credits, requires: undefined },
      "requires: is required where credits renew",
    ],
    [
      "a fixed anchor without its day",
      { by: "re-exam", cycle: { months: 36, anchor: "fixed" } },
      'cycle.fixed: is required with the anchor "fixed"',
    ],
    [
      "a fixed day at the end of February",
      { by: "re-exam", cycle: { months: 36, anchor: "fixed", fixed: "02-29" } },
      "cycle.fixed: must not be the end of February: it moves from year to year",
    ],
    [
      "a day that no year has",
      { by: "re-exam", cycle: { months: 36, anchor: "fixed", fixed: "04-31" } },
      "cycle.fixed: is no day of the year",
    ],
    [
      "half years on a calendar anchor",
      { by: "re-exam", cycle: { months: 18, anchor: "calendar-year" } },
      "cycle.months: must be a multiple of 12 with this anchor",
    ],
    [
      "a half first year on a calendar anchor",
      { by: "re-exam", cycle: { months: 12, firstMonths: 18, anchor: "birth-month" } },
      "cycle.firstMonths: must be a multiple of 12 with this anchor",
    ],
    [
      "a line that asks two things",
      { ...credits, requires: [{ per: "cycle", min: 1, max: 2 }] },
      "requires.0: must ask exactly one of min, max, task, distinctCategories",
    ],
    [
      "a line that asks nothing",
      { ...credits, requires: [{ per: "cycle" }] },
      "requires.0: must ask exactly one of min, max, task, distinctCategories",
    ],
    [
      "two graces at once",
      { ...credits, graceMonths: 6, graceDays: 90 },
      ": names more than one of graceMonths, graceDays, graceUntil",
    ],
    [
      "an amendment of the cycle",
      { ...credits, amended: [{ from: "2027-01-01", cycle }] },
      'amended.0: Unrecognized key: "cycle"',
    ],
    [
      "an amendment of the way",
      { ...credits, amended: [{ from: "2027-01-01", by: "none" }] },
      'amended.0: Unrecognized key: "by"',
    ],
    ["a misspelt key", { ...credits, graceMonth: 1 }, ': Unrecognized key: "graceMonth"'],
    ["none among other ways", { ...credits, by: ["credits", "none"] }, 'by: "none" stands alone'],
  ])("refuses %s, and says where", (_what, rule, fault) => expect(faults(rule)).toEqual([fault]));
});
