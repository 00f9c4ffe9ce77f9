import { describe, expect, it } from "vitest";
import { rule } from "@/lib/planner/domain/renewals/sample-ledgers";
import { costOfOwnership } from "./cost-of-ownership";
import type { OwnedCertification } from "./ownership";

const FIVE_YEARS = { from: "2027-01-01", to: "2031-12-31" };
const owned = (over: Partial<OwnedCertification> = {}): OwnedCertification => ({
  id: "a",
  awarded: "2027-01-01",
  fee: { min: 57500, max: 76000 },
  hours: { min: 100, max: 160 },
  currency: "USD",
  rule: { by: "none" },
  gradeFee: "S",
  gradeRenewal: "S",
  ...over,
});
/** Lines as `what unit low high`. */
const told = (...scenario: OwnedCertification[]) =>
  costOfOwnership(scenario, FIVE_YEARS).lines.map(
    ({ what, unit, low, high }) => `${what} ${unit} ${low} ${high}`,
  );

describe("costOfOwnership", () => {
  it("counts exam, preparation, dues, renewals and credits of an ISACA certification", () => {
    // Two cycles: 2027 to 2029 ends inside, 2030 to 2032 does not. 120 CPE of 50 minutes are 100 hours.
    const isaca = owned({
      rule: rule({
        unit: { name: "CPE", minutesPerUnit: 50 },
        requires: [
          { per: "cycle", min: 120 },
          { per: "year", min: 20 },
        ],
        fee: { per: "year", amountMinor: 8500, currency: "USD" },
      }),
    });
    expect(costOfOwnership([isaca], FIVE_YEARS)).toEqual({
      lines: [
        ["exam", "money", 57500, 76000],
        ["preparation", "hours", 100, 160],
        ["credits", "hours", 100, 200],
        ["dues", "money", 42500, 42500],
      ].map(([what, unit, low, high]) => ({
        id: "a",
        what,
        unit,
        currency: "USD",
        low,
        high,
        mustVerify: false,
      })),
      money: [{ currency: "USD", low: 100000, high: 118500 }],
      hours: { low: 200, high: 360 },
      unknown: [],
    });
  });

  it("leaves out what was paid for before the span and what comes after it", () => {
    expect(told(owned({ awarded: "2026-12-31" }))).toEqual([]);
    expect(told(owned({ awarded: "2032-01-01" }))).toEqual([]);
    const charged = rule({ fee: { per: "year", amountMinor: 100, currency: "USD" } });
    expect(told(owned({ awarded: "2032-01-01", rule: charged }))).toEqual([]);
  });

  it("takes a fee per cycle when a cycle ends inside", () => {
    const charged = (months: number) =>
      rule({
        cycle: { months, anchor: "award" },
        requires: [],
        fee: { per: "cycle", amountMinor: 15000, currency: "USD" },
      });
    const held = { awarded: "2026-07-01" };
    // Ends 2029-06-30; the next in 2032. Yearly: five ends, 2027-06-30 to 2031-06-30.
    expect(told(owned({ ...held, rule: charged(36) }))).toEqual(["renewal money 15000 15000"]);
    expect(told(owned({ ...held, rule: charged(12) }))).toEqual(["renewal money 75000 75000"]);
  });

  it("counts dues of a year that the span cuts short as maybe", () => {
    const dues = rule({ by: "none", fee: { per: "year", amountMinor: 100, currency: "USD" } });
    expect(told(owned({ awarded: "2030-07-01", fee: null, hours: null, rule: dues }))).toEqual([
      "dues money 100 200",
    ]);
  });

  it("takes an exam again, its preparation from nothing to all of it", () => {
    const exam = rule({ by: "re-exam", cycle: { months: 24, anchor: "award" }, requires: [] });
    // At the end of 2027, 2029 and 2031.
    expect(told(owned({ awarded: "2026-01-01", rule: exam }))).toEqual([
      "renewal money 172500 228000",
      "renewal hours 0 480",
    ]);
  });

  it("asks nothing for certain of what is voluntary or renewed by another of the scenario", () => {
    const year = { cycle: { months: 12, anchor: "award" as const } };
    const credits = { ...year, requires: [{ per: "cycle" as const, min: 10 }] };
    const held = { awarded: "2026-01-01" };
    expect(told(owned({ ...held, rule: rule({ ...credits, voluntary: true }) }))).toEqual([
      "credits hours 0 50",
    ]);
    const low = owned({ ...held, rule: rule({ ...credits, renewedBy: ["b"] }) });
    expect(told(low)).toEqual(["credits hours 50 50"]);
    // From 2029 on, three of the five cycles.
    const high = owned({ id: "b", awarded: "2029-03-01", fee: null, hours: null });
    expect(told(low, high)).toEqual(["credits hours 20 50"]);
  });

  it("says what has to be verified, and what it knows nothing of", () => {
    const unsure = owned({ fee: null, gradeRenewal: "U", rule: rule() });
    const { lines, unknown } = costOfOwnership([unsure], FIVE_YEARS);
    expect(lines.map(({ what, mustVerify }) => [what, mustVerify])).toEqual([
      ["preparation", false],
      ["credits", true],
    ]);
    expect(unknown).toEqual([{ id: "a", what: "exam" }]);
  });

  it("keeps currencies apart", () => {
    const euros = owned({ id: "b", currency: "EUR", fee: { min: 100, max: 200 } });
    expect(costOfOwnership([owned(), euros], FIVE_YEARS).money).toEqual([
      { currency: "USD", low: 57500, high: 76000 },
      { currency: "EUR", low: 100, high: 200 },
    ]);
  });
});
