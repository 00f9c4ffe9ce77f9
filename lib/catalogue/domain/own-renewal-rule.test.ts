import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptRenewalRule, type OwnRenewal, ownRenewal } from "./own-renewal-rule";
import { RENEWAL_WAYS, type RenewalRule } from "./renewal-rule";
import { renewalRule } from "./renewal-rule-schema";

const empty = ownRenewal(null, null);
const credits: OwnRenewal = {
  renewalWay: "credits",
  renewalMonths: 36,
  creditsPerCycle: 120,
  creditsPerYear: 20,
  unitName: "CPE",
  minutesPerUnit: 50,
};

describe("a rule by simple fields", () => {
  it("says what the method's own example says, as far as fields go", () => {
    expect(keptRenewalRule(credits, null)).toEqual({
      by: "credits",
      cycle: { months: 36, anchor: "award" },
      unit: { name: "CPE", minutesPerUnit: 50 },
      requires: [
        { per: "cycle", min: 120 },
        { per: "year", min: 20 },
      ],
    });
  });

  it.each<[string, Partial<OwnRenewal>, RenewalRule | null]>([
    ["nothing where no way is chosen", { renewalMonths: 24 }, null],
    ["nothing where the cycle is missing", { renewalWay: "re-exam" }, null],
    ["that it never expires", { renewalWay: "none" }, { by: "none" }],
    [
      "another way with its cycle",
      { renewalWay: "assessment", renewalMonths: 12 },
      { by: "assessment", cycle: { months: 12, anchor: "award" } },
    ],
  ])("says %s", (_what, said, rule) => {
    expect(keptRenewalRule({ ...empty, ...said }, null)).toEqual(rule);
  });

  it("is in the language and comes back as the same fields", () => {
    const number = fc.integer({ min: 1, max: 500 });
    const said = fc.record({
      renewalWay: fc.constantFrom(...RENEWAL_WAYS.filter((way) => way !== "none")),
      renewalMonths: fc.integer({ min: 1, max: 240 }),
      creditsPerCycle: number,
      creditsPerYear: fc.option(number),
      unitName: fc.constant("PDU"),
      minutesPerUnit: number,
    });
    fc.assert(
      fc.property(said, (fields) => {
        const rule = keptRenewalRule(fields, null);
        expect(renewalRule.safeParse(rule).error).toBeUndefined();
        if (fields.renewalWay === "credits") expect(ownRenewal(rule, null)).toEqual(fields);
        else expect(ownRenewal(rule, null)).toMatchObject({ renewalWay: fields.renewalWay });
      }),
    );
  });
});

describe("a rule that fields cannot hold", () => {
  const rich: RenewalRule = {
    by: ["credits", "re-exam"],
    cycle: { months: 36, anchor: "calendar-year" },
    unit: { name: "CPE", minutesPerUnit: 50 },
    requires: [
      { per: "cycle", min: 120 },
      { per: "cycle", category: "ethics", min: 4 },
    ],
  };

  it("stays whole in a copy whose fields were left alone, and gives way to what was typed", () => {
    const earlier = { rule: rich, renewalMonths: 36 };
    const fields = ownRenewal(rich, 36);
    expect(fields).toMatchObject({ renewalWay: "credits", creditsPerCycle: 120 });
    expect(keptRenewalRule(fields, earlier)).toBe(rich);
    expect(keptRenewalRule({ ...fields, creditsPerCycle: 40 }, earlier)).toMatchObject({
      by: "credits",
      requires: [{ per: "cycle", min: 40 }],
    });
  });

  it("asks nothing of the fields where its credits have no plain floor", () => {
    const odd: RenewalRule = { ...rich, requires: [{ per: "cycle", category: "ethics", min: 4 }] };
    expect(ownRenewal(odd, 36)).toEqual({ ...empty, renewalMonths: 36 });
    expect(keptRenewalRule(ownRenewal(odd, 36), { rule: odd, renewalMonths: 36 })).toBe(odd);
  });
});
