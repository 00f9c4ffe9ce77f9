import { describe, expect, it } from "vitest";
import { attested, did, rule, stands } from "./sample-ledgers";
import { standing } from "./standing";

const isaca = rule({
  unit: { name: "CPE", minutesPerUnit: 50 },
  requires: [
    { per: "cycle", min: 120 },
    { per: "year", min: 20 },
  ],
});

describe("standing", () => {
  it("is the published example's", () => {
    const minutes = { date: "2026-02-03", minutes: 600, category: "ethics", allocations: ["cisa"] };
    expect(
      standing({
        today: "2027-05-10",
        birthMonth: 2,
        certifications: [{ id: "cisa", awarded: "2025-03-01", rule: isaca }],
        activities: [minutes],
      }),
    ).toEqual([
      {
        id: "cisa",
        state: "at risk",
        cycle: { from: "2025-03-01", to: "2028-02-29" },
        requirements: [
          { per: "cycle", min: 120, earned: 12, remaining: 108 },
          {
            per: "year",
            min: 20,
            earned: 0,
            remaining: 20,
            from: "2027-03-01",
            to: "2028-02-29",
          },
        ],
        pacePerMonth: 11.11,
        forecast: 16.42,
        due: "2028-02-29",
      },
    ]);
  });
});

describe("what counts", () => {
  it("is what lies between the award and today, both included", () => {
    const days = ["2025-02-28", "2025-03-01", "2026-07-04", "2026-07-05"];
    const done = days.map((day, n) => did(day, 10 ** n));
    expect(stands("2026-07-04", {}, done).requirements).toMatchObject([{ earned: 110 }]);
  });

  it("lies in the cycle: its first and last day belong to it", () => {
    const done = ["2028-02-29", "2028-03-01", "2031-02-28"].map((day) => did(day, 120));
    expect(stands("2031-02-28", {}, done)).toMatchObject({
      cycle: { from: "2028-03-01", to: "2031-02-28" },
      requirements: [{ earned: 240 }],
    });
  });

  it("is exact: three thirds of a unit are one, and nothing is rounded before it is compared", () => {
    const thirds = rule({
      cycle: { months: 12, anchor: "award" },
      unit: { name: "CEU", minutesPerUnit: 7 },
      requires: [{ per: "cycle", min: 1 }],
    });
    const minutes = (n: number) => ({ date: "2025-04-01", minutes: n, allocations: ["a"] });
    const enough = [minutes(2), minutes(2), minutes(3)];
    const nearly = [minutes(6.999)];
    expect(stands("2026-03-01", { rule: thirds }, enough).state).toBe("in good standing");
    expect(stands("2026-03-01", { rule: thirds }, nearly)).toMatchObject({
      state: "lapsed",
      requirements: [{ earned: 1, remaining: 0 }],
    });
  });

  it("counts once where an allocation is listed twice, and in full for each certification", () => {
    const activity = {
      date: "2026-02-03",
      minutes: 600,
      allocations: ["cisa", "cissp", "cisa", { id: "half", weight: 0.5 }],
    };
    const hours = rule();
    const found = standing({
      today: "2026-03-01",
      certifications: [
        { id: "cisa", awarded: "2025-03-01", rule: isaca },
        { id: "cissp", awarded: "2025-03-01", rule: hours },
        { id: "half", awarded: "2025-03-01", rule: hours },
        { id: "none", awarded: "2025-03-01", rule: hours },
      ],
      activities: [activity],
    });
    expect(found.map(({ requirements }) => requirements[0]?.earned)).toEqual([12, 10, 5, 0]);
  });
});

describe("lines beyond amounts", () => {
  const asking = (...requires: NonNullable<ReturnType<typeof rule>["requires"]>) => ({
    rule: rule({ cycle: { months: 24, anchor: "award" }, requires }),
  });

  it("count an amount in a unit of its own apart from the minutes", () => {
    const practice = {
      date: "2025-05-01",
      amount: 300,
      unit: "practice hours",
      allocations: ["a"],
    };
    const line = { per: "cycle", unit: "practice hours", min: 432 } as const;
    expect(
      stands("2025-06-01", asking({ per: "cycle", min: 10 }, line), [
        practice,
        did("2025-05-02", 4),
      ]).requirements,
    ).toEqual([
      { per: "cycle", min: 10, earned: 4, remaining: 6 },
      { per: "cycle", unit: "practice hours", min: 432, earned: 300, remaining: 132 },
    ]);
  });

  it("take an amount in the rule's own unit as it stands", () => {
    const amount = { date: "2025-05-01", amount: 2.5, unit: "hours", allocations: ["a"] };
    expect(
      stands("2025-06-01", asking({ per: "cycle", min: 10 }), [amount, did("2025-05-02", 4)])
        .requirements,
    ).toMatchObject([{ earned: 6.5 }]);
  });

  it("count distinct categories", () => {
    const done = [did("2025-05-01", 1, "x"), did("2025-05-02", 1, "x"), did("2025-05-03", 1, "y")];
    const unfiled = [did("2025-05-04", 1), did("2025-05-05", 0, "z")];
    expect(
      stands("2025-06-01", asking({ per: "cycle", distinctCategories: 3 }), [...done, ...unfiled])
        .requirements,
    ).toEqual([{ per: "cycle", distinctCategories: 3, earned: 2, remaining: 1 }]);
  });

  it("ask a task of each full year, attested by its name or by what is filed under it", () => {
    const yearly = asking({ per: "year", task: "self-assessment" });
    const first = attested("2025-05-01", "self-assessment");
    const second = did("2026-05-01", 1, "self-assessment");
    expect(stands("2027-03-01", yearly, [first]).state).toBe("lapsed");
    expect(stands("2027-03-01", yearly, [first, second])).toMatchObject({
      state: "in good standing",
      requirements: [{ task: "self-assessment", earned: 0, remaining: 1 }],
    });
    expect(stands("2026-03-01", yearly).state).toBe("at risk");
  });

  it("ask a line of one status only", () => {
    const both = asking(
      { per: "cycle", min: 40, when: "practising" },
      { per: "cycle", min: 20, when: "non-practising" },
    );
    const [line] = stands("2025-06-01", { ...both, status: "non-practising" }).requirements;
    expect(line).toMatchObject({ min: 20, remaining: 20 });
    expect(stands("2025-06-01", both).requirements).toEqual([]);
  });
});

describe("figures", () => {
  const yearOfTen = {
    awarded: "2025-01-01",
    rule: rule({
      cycle: { months: 12, anchor: "award" },
      requires: [
        { per: "cycle", min: 30 },
        { per: "cycle", category: "ethics", min: 2 },
      ],
    }),
  };

  it("pace is what remains over the months left, today and the last day included", () => {
    // 2025-12-01 to 2025-12-31: 31 days, 31 / 30.4375 months; 30 / 1.01848 = 29.456.
    expect(stands("2025-12-01", yearOfTen).pacePerMonth).toBe(29.46);
    // 365 days from the first day: 30 / 11.99179 = 2.5017.
    expect(stands("2025-01-01", yearOfTen).pacePerMonth).toBe(2.5);
  });

  it("pace has at least one month", () => {
    expect(stands("2025-12-31", yearOfTen, [did("2025-02-01", 25)]).pacePerMonth).toBe(5);
  });

  it("pace is the largest of the open lines'", () => {
    const done = [did("2025-02-01", 29, "sales")];
    expect(stands("2025-12-31", yearOfTen, done).pacePerMonth).toBe(2);
    expect(stands("2025-12-31", yearOfTen, [did("2025-02-01", 30, "ethics")]).pacePerMonth).toBe(0);
  });

  it("forecast is what was earned over the share of days gone, today included", () => {
    // 2025-05-26 is the 146th of 365 days: two fifths.
    expect(stands("2025-05-26", yearOfTen, [did("2025-02-01", 11)]).forecast).toBe(27.5);
  });

  it("forecast is null where nothing is asked of the whole cycle", () => {
    const onlyYears = { rule: rule({ requires: [{ per: "year", min: 20 }] }) };
    expect(stands("2025-05-26", onlyYears).forecast).toBeNull();
  });
});
