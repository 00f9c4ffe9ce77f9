import { describe, expect, it } from "vitest";
import { did, rule, stands } from "./sample-ledgers";

/** 30 in two years, 40 from 2027 on; awarded 2025-06-01: to 2027-05-31, then to 2029-05-31. */
const planner = (over: object = {}) => ({
  awarded: "2025-06-01",
  rule: rule({
    cycle: { months: 24, anchor: "award" },
    requires: [{ per: "cycle", min: 30 }],
    amended: [{ from: "2027-01-01", requires: [{ per: "cycle", min: 40 }], ...over }],
  }),
});
const floor = (today: string, held: ReturnType<typeof planner>) =>
  stands(today, held, [did("2026-01-01", 40)]).requirements[0]?.min;

describe("amendments", () => {
  it("apply to cycles that start on or after their date", () => {
    expect(floor("2027-05-31", planner())).toBe(30);
    expect(floor("2027-06-01", planner())).toBe(40);
    expect(floor("2025-06-01", planner({ from: "2025-06-01" }))).toBe(40);
    expect(floor("2025-06-01", planner({ from: "2025-06-02" }))).toBe(30);
  });

  it("apply to the whole running cycle where they say so", () => {
    const running = planner({ appliesTo: "running" });
    expect(floor("2026-12-31", running)).toBe(40);
    expect(floor("2025-06-01", running)).toBe(40);
    expect(floor("2025-06-01", planner({ appliesTo: "running", from: "2027-06-01" }))).toBe(30);
    expect(floor("2025-06-01", planner({ appliesTo: "running", from: "2027-05-31" }))).toBe(40);
  });

  it("judge each ended cycle by its own terms", () => {
    const done = [did("2026-01-01", 30), did("2028-01-01", 30)];
    expect(stands("2027-06-01", planner(), done).state).toBe("in good standing");
    expect(stands("2029-06-01", planner(), done)).toMatchObject({
      state: "lapsed",
      cycle: { from: "2027-06-01", to: "2029-05-31" },
      requirements: [{ min: 40, earned: 30, remaining: 10 }],
    });
  });

  it("carry over by the ended cycle's rule", () => {
    const carrying = planner({ carryOver: { max: 10 } });
    const done = [did("2026-01-01", 45), did("2028-01-01", 45)];
    expect(stands("2027-06-01", carrying, done).requirements[0]?.earned).toBe(0);
    expect(stands("2029-06-01", carrying, done).requirements[0]?.earned).toBe(5);
  });

  it("replace the keys they name and leave the rest, in the order of their dates", () => {
    const twice = {
      awarded: "2025-06-01",
      rule: rule({
        cycle: { months: 12, anchor: "award" },
        requires: [{ per: "cycle", min: 1 }],
        graceDays: 10,
        amended: [
          { from: "2026-03-01", requires: [{ per: "cycle", min: 3 }] },
          { from: "2026-01-01", requires: [{ per: "cycle", min: 2 }], graceMonths: 1 },
        ],
      }),
    };
    expect(stands("2026-06-01", twice, [])).toMatchObject({ state: "in grace", due: "2026-06-10" });
    expect(stands("2027-06-01", twice, [did("2025-07-01", 1)])).toMatchObject({
      state: "in grace",
      requirements: [{ min: 3 }],
      due: "2027-06-30",
    });
  });

  it("may change how long a unit is; what is carried stays as many units", () => {
    const shorter = {
      awarded: "2025-06-01",
      rule: rule({
        cycle: { months: 12, anchor: "award" },
        requires: [{ per: "cycle", min: 10 }],
        carryOver: { max: 5 },
        amended: [{ from: "2026-01-01", unit: { name: "CPE", minutesPerUnit: 50 } }],
      }),
    };
    const done = [did("2025-07-01", 13), did("2026-07-01", 5)];
    expect(stands("2026-08-01", shorter, done).requirements[0]?.earned).toBe(9);
  });
});
