import { describe, expect, it } from "vitest";
import type { RenewalRule } from "./renewal-rule";
import { renewalWords } from "./renewal-words";

const isaca: RenewalRule = {
  by: "credits",
  cycle: { months: 36, anchor: "award" },
  unit: { name: "CPE", minutesPerUnit: 50 },
  requires: [
    { per: "cycle", min: 120 },
    { per: "year", min: 20 },
    { per: "cycle", category: "self-study", max: 12 },
  ],
  fee: { per: "year", amountMinor: 8500, currency: "USD" },
};

describe("renewalWords", () => {
  it("says how, when, what is asked and what it costs", () => {
    expect(renewalWords(isaca)).toEqual([
      "Renewed by credits every 3 years, counted from the day it was awarded.",
      "At least 120 CPE per cycle.",
      "At least 20 CPE each year.",
      "At most 12 CPE in self study count per cycle.",
      "Renewal costs about USD 85 per year.",
      "One CPE counts as 50 minutes of activity.",
    ]);
  });

  it("says the birth month, several ways, what is only recommended", () => {
    const rule: RenewalRule = {
      by: ["credits", "re-exam"],
      voluntary: true,
      cycle: { months: 12, anchor: "birth-month", first: "exempt-until-anchor" },
    };
    expect(renewalWords(rule)).toEqual([
      "Recommended, not required: renewed by credits or by passing the exam again every year, to the last day of your birth month; before the first such day nothing is asked and nothing counts.",
    ]);
  });

  it("does not promise for ever what is not certain", () => {
    expect(renewalWords({ by: "none" })).toEqual(["It does not expire."]);
    expect(renewalWords({ by: "none" }, { isSure: false })).toEqual(["No expiry is known."]);
  });

  const asking = (requires: RenewalRule["requires"]): RenewalRule => ({
    by: "credits",
    unit: { name: "CE hours", minutesPerUnit: 60 },
    requires,
  });

  it.each<[string, RenewalRule, string]>([
    [
      "a higher credential",
      { by: "higher-credential", renewedBy: ["aws-sap"] },
      "Kept alive by the Professional.",
    ],
    [
      "a fixed day",
      { by: "credits", cycle: { months: 36, anchor: "fixed", fixed: "06-30" } },
      "Renewed by credits every 3 years, to 30 June; the first cycle is a whole one and runs on to such a day.",
    ],
    [
      "a longer first cycle",
      { by: "assessment", cycle: { months: 12, anchor: "award", firstMonths: 36 } },
      "Renewed by an assessment every year, counted from the day it was awarded, the first time after 3 years.",
    ],
    [
      "one unit",
      asking([{ per: "cycle", category: "ethics", min: 1 }]),
      "At least 1 CE hour in ethics per cycle.",
    ],
    [
      "a unit of its own",
      asking([{ per: "cycle", unit: "volunteer activities", min: 1 }]),
      "At least 1 volunteer activity per cycle.",
    ],
    [
      "a cap in a category of several words",
      asking([{ per: "year", category: "self-study", max: 12 }]),
      "At most 12 CE hours in self study count each year.",
    ],
    [
      "different categories",
      asking([{ per: "cycle", distinctCategories: 3 }]),
      "From at least 3 different categories per cycle.",
    ],
    [
      "a status",
      asking([{ per: "year", min: 20, when: "non-practising" }]),
      "At least 20 CE hours each year, if your status is non practising.",
    ],
    [
      "a task",
      asking([{ per: "year", task: "self-assessment" }]),
      "To attest each year: self-assessment.",
    ],
    [
      "carry-over of the last months",
      { ...asking([]), carryOver: { max: 10, earnedWithinMonths: 6 } },
      "Up to 10 CE hours carry over to the next cycle, if earned in its last 6 months.",
    ],
    ["months of grace", { ...asking([]), graceMonths: 1 }, "A grace period of 1 month follows."],
    ["days of grace", { ...asking([]), graceDays: 90 }, "A grace period of 90 days follows."],
    [
      "grace to a day",
      { ...asking([]), graceUntil: "01-01" },
      "A grace period follows, to 1 January.",
    ],
    [
      "a dated change",
      { ...asking([]), amended: [{ from: "2027-01-01", requires: [{ per: "cycle", min: 40 }] }] },
      "From 1 January 2027 on, for cycles that start on that day or later: at least 40 CE hours per cycle.",
    ],
    [
      "a dated change of everything, for the running cycle too",
      {
        ...asking([]),
        amended: [
          {
            from: "2027-01-01",
            appliesTo: "running",
            voluntary: false,
            unit: { name: "CPE", minutesPerUnit: 50 },
            requires: [{ per: "year", min: 1 }],
            carryOver: { max: 0 },
            graceMonths: 0,
            renewedBy: ["aws-sap"],
            fee: { per: "year", amountMinor: 0, currency: "USD" },
          },
        ],
      },
      "From 1 January 2027 on, also for the cycle that runs then: required; at least 1 CPE each year; nothing carries over to the next cycle; kept alive by the Professional; no grace period follows; renewal is free; one CPE counts as 50 minutes of activity.",
    ],
  ])("says %s", (_what, rule, sentence) => {
    expect(renewalWords(rule, { nameOf: () => "the Professional" })).toContain(sentence);
  });
});
