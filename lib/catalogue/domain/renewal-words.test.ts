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
      "One CPE counts as 50 minutes.",
    ]);
  });

  it.each<[string, RenewalRule, string]>([
    ["no expiry", { by: "none" }, "It does not expire."],
    [
      "a higher credential",
      {
        by: ["re-exam", "higher-credential"],
        cycle: { months: 36, anchor: "award" },
        renewedBy: ["aws-sap"],
      },
      "Kept alive by the Professional.",
    ],
    [
      "a fixed day",
      { by: "credits", cycle: { months: 36, anchor: "fixed", fixed: "06-30" } },
      "Renewed by credits every 3 years, to 30 June.",
    ],
    [
      "a dated change",
      {
        by: "credits",
        unit: { name: "CE", minutesPerUnit: 60 },
        amended: [{ from: "2027-01-01", requires: [{ per: "cycle", min: 40 }] }],
      },
      "From 1 January 2027 on: at least 40 CE per cycle.",
    ],
    [
      "one unit",
      {
        by: "credits",
        unit: { name: "hours", minutesPerUnit: 60 },
        requires: [{ per: "cycle", category: "ethics", min: 1 }],
      },
      "At least 1 hour in ethics per cycle.",
    ],
    [
      "a task",
      { by: "credits", requires: [{ per: "year", task: "self-assessment" }] },
      "To attest each year: self-assessment.",
    ],
    [
      "carry-over",
      { by: "credits", carryOver: { max: 10, earnedWithinMonths: 6 } },
      "Up to 10 carry over to the next cycle, if earned in its last 6 months.",
    ],
  ])("says %s", (_what, rule, sentence) => {
    expect(renewalWords(rule, () => "the Professional")).toContain(sentence);
  });
});
