import { describe, expect, it } from "vitest";
import { did, rule, stands } from "./sample-ledgers";
import { standing } from "./standing";

describe("ways without credits", () => {
  it("none: nothing is asked, for ever", () => {
    expect(stands("2099-01-01", { rule: { by: "none" } }, [did("2026-01-01", 5)])).toEqual({
      id: "a",
      state: "in good standing",
      cycle: null,
      requirements: [],
      pacePerMonth: 0,
      forecast: null,
      due: null,
    });
  });

  it.each(["re-exam", "assessment", "higher-credential"] as const)(
    "%s: good to the cycle's end, then grace, then lapsed, whatever was earned",
    (by) => {
      const exam = { rule: rule({ by, graceMonths: 1 }) };
      const done = [did("2026-01-01", 500)];
      const states = ["2028-02-29", "2028-03-01", "2028-03-31", "2028-04-01"].map(
        (today) => stands(today, exam, done).state,
      );
      expect(states).toEqual(["in good standing", "in grace", "in grace", "lapsed"]);
      expect(stands("2028-02-29", exam).state).toBe("in good standing");
    },
  );

  it("passing again is a new award", () => {
    const exam = rule({ by: "re-exam" });
    expect(stands("2028-03-01", { rule: exam, awarded: "2027-06-01" })).toMatchObject({
      state: "in good standing",
      due: "2030-05-31",
    });
  });

  it("a list suffices by any: with credits among them, credits keep it", () => {
    const either = { rule: rule({ by: ["credits", "re-exam"] }) };
    expect(stands("2028-03-01", either, [did("2026-01-01", 120)]).state).toBe("in good standing");
    expect(stands("2028-03-01", either).state).toBe("lapsed");
    const neither = { rule: rule({ by: ["re-exam", "higher-credential"] }) };
    expect(stands("2028-03-01", neither, [did("2026-01-01", 120)]).state).toBe("lapsed");
  });
});

describe("a voluntary rule", () => {
  it("is always in good standing; its cycles follow each other and its lines are shown", () => {
    const voluntary = { rule: rule({ voluntary: true, carryOver: { max: 5 } }) };
    expect(stands("2031-02-28", voluntary, [did("2026-01-01", 122)])).toEqual({
      id: "a",
      state: "in good standing",
      cycle: { from: "2028-03-01", to: "2031-02-28" },
      requirements: [{ per: "cycle", min: 120, earned: 2, remaining: 118 }],
      pacePerMonth: 118,
      forecast: 2,
      due: "2031-02-28",
    });
  });

  it("may become required: from then on a short cycle lapses", () => {
    const later = rule({ voluntary: true, amended: [{ from: "2028-03-01", voluntary: false }] });
    expect(stands("2031-02-28", { rule: later }).state).toBe("at risk");
    expect(stands("2031-03-01", { rule: later }).state).toBe("lapsed");
  });
});

describe("an exempt time", () => {
  const exempt = {
    awarded: "2026-05-01",
    rule: rule({
      cycle: { months: 24, anchor: "calendar-year", first: "exempt-until-anchor" },
      requires: [{ per: "cycle", min: 80 }],
      graceMonths: 0,
    }),
  };

  it("asks nothing", () => {
    expect(stands("2026-12-31", exempt, [did("2026-06-01", 50)])).toEqual({
      id: "a",
      state: "in good standing",
      cycle: { from: "2026-05-01", to: "2026-12-31" },
      requirements: [],
      pacePerMonth: 0,
      forecast: null,
      due: null,
    });
  });

  it("lets nothing count", () => {
    const done = [did("2026-12-31", 50), did("2027-01-01", 7)];
    expect(stands("2027-01-01", exempt, done)).toMatchObject({
      cycle: { from: "2027-01-01", to: "2028-12-31" },
      requirements: [{ earned: 7 }],
    });
  });
});

describe("renewers", () => {
  const exam = (months: number, over: Parameters<typeof rule>[0] = {}) =>
    rule({ by: "re-exam", cycle: { months, anchor: "award" }, ...over });
  const states = (
    today: string,
    ...certifications: Parameters<typeof standing>[0]["certifications"]
  ) => standing({ today, certifications, activities: [] }).map(({ state, due }) => [state, due]);

  const low = { id: "low", awarded: "2025-01-01", rule: exam(12, { renewedBy: ["mid", "high"] }) };
  const mid = { id: "mid", awarded: "2025-06-01", rule: exam(36) };
  const high = { id: "high", awarded: "2025-09-01", rule: exam(24) };

  it("keep it while they are held and not lapsed; their due is its own", () => {
    expect(states("2026-06-01", low, mid)).toEqual([
      ["renewed by mid", "2028-05-31"],
      ["in good standing", "2028-05-31"],
    ]);
    expect(states("2028-05-31", low, mid)[0]).toEqual(["renewed by mid", "2028-05-31"]);
    expect(states("2028-06-01", low, mid)[0]).toEqual(["lapsed", null]);
  });

  it("may be named without being held", () => {
    expect(states("2025-06-01", low)).toEqual([["in good standing", "2025-12-31"]]);
  });

  it("renew nothing that cannot lapse", () => {
    const voluntary = { ...low, rule: { ...low.rule, voluntary: true } };
    const endless = { ...low, rule: { ...low.rule, by: "none" as const } };
    for (const certification of [voluntary, endless])
      expect(states("2025-12-01", certification, mid)[0]?.[0]).toBe("in good standing");
  });

  it("are taken in the rule's order, lapsed ones passed over", () => {
    expect(states("2026-06-01", low, high, mid)[0]?.[0]).toBe("renewed by mid");
    const brief = { ...mid, rule: exam(6) };
    expect(states("2026-06-01", low, high, brief)[0]?.[0]).toBe("renewed by high");
  });

  it("come too late once it had lapsed", () => {
    // Short on 2025-12-31, in grace to 2026-02-28.
    const graced = { ...low, rule: { ...low.rule, graceMonths: 2 } };
    const from = (awarded: string) => states("2026-06-01", graced, { ...mid, awarded })[0]?.[0];
    expect(from("2026-02-28")).toBe("renewed by mid");
    expect(from("2026-03-01")).toBe("lapsed");
  });

  it("hold when they are themselves renewed, and pass on what is due", () => {
    const middle = { ...mid, rule: exam(6, { renewedBy: ["high"] }) };
    expect(states("2026-06-01", low, middle, high)).toEqual([
      ["renewed by mid", "2027-08-31"],
      ["renewed by high", "2027-08-31"],
      ["in good standing", "2027-08-31"],
    ]);
  });

  it("hold in their grace", () => {
    const graced = { ...mid, rule: exam(6, { graceMonths: 12 }) };
    expect(states("2026-06-01", low, graced)[0]).toEqual(["renewed by mid", "2026-11-30"]);
  });

  it("pass on that nothing is due", () => {
    expect(states("2026-06-01", low, { ...mid, rule: { by: "none" } })[0]).toEqual([
      "renewed by mid",
      null,
    ]);
  });
});
