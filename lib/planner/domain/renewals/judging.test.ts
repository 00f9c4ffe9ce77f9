import { describe, expect, it } from "vitest";
import { did, rule, stands } from "./sample-ledgers";

/** 2025-03-01 to 2028-02-29, then to 2031-02-28. */
const three = (over: Parameters<typeof rule>[0] = {}) => ({
  rule: rule({ requires: [{ per: "cycle", min: 30 }], ...over }),
});
/** 2025-01-01 to 2025-12-31. */
const one = (over: Parameters<typeof rule>[0] = {}) => ({
  awarded: "2025-01-01",
  rule: rule({
    cycle: { months: 12, anchor: "award" },
    requires: [{ per: "cycle", min: 30 }],
    ...over,
  }),
});

describe("ended cycles", () => {
  it("lapse for good with the first that is short, and that one is shown", () => {
    const late = [did("2028-03-01", 500)];
    expect(stands("2030-01-01", three(), [did("2026-01-01", 29.99), ...late])).toEqual({
      id: "a",
      state: "lapsed",
      cycle: { from: "2025-03-01", to: "2028-02-29" },
      requirements: [{ per: "cycle", min: 30, earned: 29.99, remaining: 0.01 }],
      pacePerMonth: 0,
      forecast: null,
      due: null,
    });
    expect(stands("2030-01-01", three(), [did("2026-01-01", 30), ...late]).state).toBe(
      "in good standing",
    );
  });

  it("are not judged before they end", () => {
    expect(stands("2028-02-29", three()).state).toBe("at risk");
    expect(stands("2028-03-01", three()).state).toBe("lapsed");
  });

  it("are judged by every line: a category's floor, a full year's", () => {
    const lines = three({
      requires: [
        { per: "cycle", min: 30 },
        { per: "cycle", category: "ethics", min: 2 },
        { per: "year", min: 5 },
      ],
    });
    const yearly = ["2025-04-01", "2026-04-01", "2027-04-01"].map((day) => did(day, 10));
    const ethics = did("2027-05-01", 2, "ethics");
    expect(stands("2028-03-01", lines, [...yearly, ethics]).state).toBe("in good standing");
    expect(stands("2028-03-01", lines, yearly).state).toBe("lapsed");
    const without2026 = [did("2025-04-01", 20), did("2027-04-01", 20), ethics];
    expect(stands("2028-03-01", lines, without2026).state).toBe("lapsed");
    expect(stands("2027-03-01", lines, without2026.slice(0, 1)).state).toBe("at risk");
  });

  it("ask nothing of a last year that is shorter, whose credits count to the cycle", () => {
    // 2026-03-01 to 2027-12-31: one full year to 2027-02-28, then ten months.
    const calendar = {
      awarded: "2026-03-01",
      rule: rule({
        cycle: { months: 12, anchor: "calendar-year" as const },
        requires: [
          { per: "cycle", min: 30 },
          { per: "year", min: 20 },
        ],
      }),
    };
    const first = did("2026-04-01", 20);
    expect(stands("2027-06-01", calendar, [first]).requirements[1]).toEqual({
      per: "year",
      min: 20,
      earned: 0,
      remaining: 0,
      from: "2027-03-01",
      to: "2027-12-31",
    });
    // The whole keeps its pace, so nothing is at risk, empty as the short year is.
    expect(stands("2027-06-01", calendar, [did("2026-04-01", 30)]).state).toBe("in good standing");
    expect(stands("2028-01-01", calendar, [first, did("2027-06-01", 10)]).state).toBe(
      "in good standing",
    );
    expect(stands("2028-01-01", calendar, [first]).state).toBe("lapsed");
  });
});

describe("grace", () => {
  it("runs from the day after the end to the day before that day so many months later", () => {
    const six = three({ graceMonths: 6 });
    expect(stands("2028-03-01", six)).toMatchObject({
      state: "in grace",
      cycle: { to: "2028-02-29" },
      pacePerMonth: 0,
      forecast: null,
      due: "2028-08-31",
    });
    expect(stands("2028-08-31", six).state).toBe("in grace");
    expect(stands("2028-09-01", six)).toMatchObject({ state: "lapsed", due: null });
  });

  it("is clamped to the month's last day", () => {
    // To 2028-08-30; the day after is the 31st, six months later 2029-02-28.
    const late = { awarded: "2025-08-31", ...three({ graceMonths: 6 }) };
    expect(stands("2028-09-01", late).due).toBe("2029-02-27");
  });

  it("may be days, or run to a day of the year", () => {
    expect(stands("2028-03-01", three({ graceDays: 90 })).due).toBe("2028-05-29");
    expect(stands("2028-03-01", three({ graceUntil: "01-01" })).due).toBe("2029-01-01");
    expect(stands("2028-03-01", three({ graceUntil: "03-01" })).due).toBe("2028-03-01");
    expect(stands("2028-03-02", three({ graceUntil: "03-01" })).state).toBe("lapsed");
    expect(stands("2026-01-01", one({ graceUntil: "12-31" })).due).toBe("2026-12-31");
  });

  it("does not let what is done in it count back", () => {
    const late = [did("2028-03-02", 500)];
    expect(stands("2028-06-01", three({ graceMonths: 6 }), late)).toMatchObject({
      state: "in grace",
      requirements: [{ earned: 0 }],
    });
  });
});

describe("risk", () => {
  it("is not spoken of before a quarter of the period is gone", () => {
    // 91 of 365 days are less than a quarter, 92 are more.
    expect(stands("2025-04-01", one()).state).toBe("in good standing");
    expect(stands("2025-04-02", one()).state).toBe("at risk");
  });

  it("begins at exactly a quarter", () => {
    // 2025-01-01 to 2025-04-30: 120 days, a quarter is 30.
    const cycle = { months: 12, anchor: "award" as const, firstMonths: 4 };
    expect(stands("2025-01-29", one({ cycle })).state).toBe("in good standing");
    expect(stands("2025-01-30", one({ cycle })).state).toBe("at risk");
  });

  it("is there where the present pace ends below the floor, and not where it meets it", () => {
    // 146 of 365 days: 12 hours come to exactly 30.
    expect(stands("2025-05-26", one(), [did("2025-02-01", 12)]).state).toBe("in good standing");
    expect(stands("2025-05-26", one(), [did("2025-02-01", 11.99)]).state).toBe("at risk");
  });

  it("is there when a year of the running cycle has ended short, whatever comes later", () => {
    const yearly = three({ requires: [{ per: "year", min: 10 }] });
    const done = [did("2025-04-01", 9), did("2026-03-01", 100)];
    expect(stands("2026-03-01", yearly, done).state).toBe("at risk");
    expect(stands("2026-03-01", yearly, [did("2025-04-01", 10), ...done]).state).toBe(
      "in good standing",
    );
  });

  it("is there for a category that falls behind", () => {
    const ethics = one({
      requires: [
        { per: "cycle", min: 30 },
        { per: "cycle", category: "ethics", min: 2 },
      ],
    });
    expect(stands("2025-07-01", ethics, [did("2025-02-01", 30, "other")]).state).toBe("at risk");
    expect(stands("2025-07-01", ethics, [did("2025-02-01", 30, "ethics")]).state).toBe(
      "in good standing",
    );
  });
});
