import { describe, expect, it } from "vitest";
import type { Requirement } from "@/lib/catalogue/domain/renewal-rule";
import { did, rule, stands } from "./sample-ledgers";

/** 2025-03-01 to 2028-02-29. */
const three = (...requires: Requirement[]) => ({ rule: rule({ requires }) });

describe("caps", () => {
  it("let a category contribute so much and no more, and floors count towards the total", () => {
    const lines = three(
      { per: "cycle", min: 120 },
      { per: "cycle", category: "self-study", max: 12 },
      { per: "cycle", category: "ethics", min: 4 },
    );
    const done = [
      did("2025-04-01", 10, "self-study"),
      did("2025-05-01", 10, "self-study"),
      did("2025-06-01", 3, "ethics"),
    ];
    expect(stands("2025-07-01", lines, done).requirements).toEqual([
      { per: "cycle", min: 120, earned: 15, remaining: 105 },
      { per: "cycle", category: "self-study", max: 12, earned: 12, cappedAway: 8, remaining: 0 },
      { per: "cycle", category: "ethics", min: 4, earned: 3, remaining: 1 },
    ]);
  });

  it("count nowhere what they take away: a floor of the same category feels it", () => {
    const lines = three(
      { per: "cycle", category: "x", min: 20 },
      { per: "cycle", category: "x", max: 12 },
      { per: "year", min: 5 },
    );
    const done = [did("2025-04-01", 12, "x"), did("2026-04-01", 9, "x")];
    expect(stands("2026-05-01", lines, done).requirements).toMatchObject([
      { earned: 12, remaining: 8 },
      { earned: 12, cappedAway: 9 },
      { earned: 0, remaining: 5 },
    ]);
  });

  it("of a year come before those of the cycle", () => {
    const lines = three(
      { per: "cycle", min: 120 },
      { per: "cycle", category: "x", max: 12 },
      { per: "year", category: "x", max: 5 },
    );
    // Each year 8: 5 count, 3 do not. Of 15, the cycle takes the last 3.
    const done = ["2025-04-01", "2026-04-01", "2027-04-01"].map((day) => did(day, 8, "x"));
    expect(stands("2027-05-01", lines, done).requirements).toMatchObject([
      { earned: 12 },
      { earned: 12, cappedAway: 3 },
      { earned: 2, cappedAway: 3, from: "2027-03-01", to: "2028-02-29" },
    ]);
  });

  it("of a category come before those of the whole", () => {
    const lines = three({ per: "cycle", max: 20 }, { per: "cycle", category: "x", max: 5 });
    const done = [did("2025-04-01", 30, "x"), did("2025-05-01", 30, "y")];
    expect(stands("2025-06-01", lines, done).requirements).toMatchObject([
      { earned: 20, cappedAway: 15 },
      { earned: 5, cappedAway: 25 },
    ]);
  });

  it("start anew with each cycle", () => {
    const lines = three({ per: "cycle", min: 10 }, { per: "cycle", category: "x", max: 10 });
    const done = [did("2025-04-01", 12, "x"), did("2028-04-01", 7, "x")];
    expect(stands("2028-05-01", lines, done).requirements[1]).toMatchObject({
      earned: 7,
      cappedAway: 0,
    });
  });
});

describe("carry-over", () => {
  /** 2025-01-01 to 2026-12-31, then 2027-01-01 to 2028-12-31; the last six months from 2026-07-01. */
  const privacy = {
    awarded: "2025-01-01",
    rule: rule({
      cycle: { months: 24, anchor: "award" },
      requires: [
        { per: "cycle", min: 20 },
        { per: "cycle", category: "ethics", min: 2 },
        { per: "year", min: 1 },
      ],
      carryOver: { max: 10, earnedWithinMonths: 6 },
    }),
  };
  const early = did("2025-06-01", 20, "ethics");
  const carried = (...done: ReturnType<typeof did>[]) =>
    stands("2027-01-01", privacy, [early, did("2026-01-01", 1), ...done]).requirements[0]?.earned;

  it("is at most what the last months brought", () => {
    expect(carried(did("2026-06-30", 9), did("2026-07-01", 3), did("2026-12-31", 1))).toBe(4);
  });

  it("is at most the surplus", () => {
    expect(carried(did("2026-08-01", 0.5))).toBe(0.5);
    expect(carried()).toBe(0);
  });

  it("is at most the rule's", () => expect(carried(did("2026-08-01", 50))).toBe(10));

  it("belongs to the total line and to no year or category", () => {
    const done = [early, did("2026-01-01", 1), did("2026-08-01", 4, "ethics")];
    expect(stands("2027-01-01", privacy, done)).toMatchObject({
      requirements: [
        { per: "cycle", min: 20, earned: 4, remaining: 16 },
        { category: "ethics", earned: 0, remaining: 2 },
        { per: "year", earned: 0, remaining: 1 },
      ],
      // 731 days left are 24.0164 months: 16 / 24.0164.
      pacePerMonth: 0.67,
      forecast: 4,
    });
  });

  it("is added to the forecast as it is: only the rest keeps its pace", () => {
    // 2027-07-02 is the 183rd of 731 days: 4 + 3 · 731 / 183.
    const done = [early, did("2026-01-01", 1), did("2026-08-01", 4), did("2027-02-01", 3)];
    expect(stands("2027-07-02", privacy, done).forecast).toBe(15.98);
  });

  it("counts what was carried in among the surplus of the next cycle", () => {
    const accounting = {
      awarded: "2024-06-01",
      rule: rule({
        cycle: { months: 12, anchor: "calendar-year", first: "exempt-until-anchor" },
        requires: [{ per: "cycle", min: 30 }],
        carryOver: { max: 10 },
      }),
    };
    const done = [did("2025-05-01", 45), did("2026-05-01", 25)];
    const earned = (today: string) => stands(today, accounting, done).requirements[0]?.earned;
    expect([earned("2026-01-01"), earned("2026-06-01"), earned("2027-01-01")]).toEqual([10, 35, 5]);
  });

  it("takes the window from what caps have left, in date order", () => {
    const capped = {
      ...privacy,
      rule: {
        ...privacy.rule,
        requires: [
          { per: "cycle", min: 1 },
          { per: "cycle", category: "x", max: 12 },
        ] as const,
      },
    };
    const done = [did("2026-11-01", 10, "x"), did("2025-04-01", 10, "x")];
    expect(stands("2027-01-01", capped, done).requirements[0]?.earned).toBe(2);
  });

  it("is nothing without a floor for the whole cycle", () => {
    const yearly = rule({ requires: [{ per: "year", min: 1 }], carryOver: { max: 10 } });
    const done = ["2025-04-01", "2026-04-01", "2027-04-01"].map((day) => did(day, 5));
    expect(stands("2028-03-01", { rule: yearly }, done)).toMatchObject({
      state: "in good standing",
      requirements: [{ earned: 0 }],
    });
  });
});
