import { describe, expect, it } from "vitest";
import { comparablePay, payComparisonWords } from "./comparable-pay";
import type { IndustryView } from "./industry-view";

// Finance and insurance, May 2024.
const finance: IndustryView["professional"] = {
  pct: 50,
  leadershipJobs: 988_930,
  specialistJobs: 1_351_220,
  leadershipWage: 150_000,
  hybridWage: 100_000,
  specialistWage: 103_000,
  wageRatio: 1.46,
  largestLeadership: { title: "Financial Managers", share: 0.26 },
  largestSpecialist: { title: "Securities Sales Agents", share: 0.33 },
};
const words = (given: Partial<IndustryView["professional"]>) =>
  payComparisonWords(comparablePay({ professional: { ...finance, ...given } }));

describe("pay of leadership beside specialist work", () => {
  it("is compared where there are enough jobs of many kinds", () => {
    expect(words({})).toBe("leadership work pays 46 % more than specialist work");
    expect(words({ wageRatio: 0.83 })).toBe("leadership work pays 17 % less than specialist work");
    expect(words({ wageRatio: 1.02 })).toBe("leadership and specialist work pay about the same");
  });

  it("is not compared where one side is thin", () => {
    expect(words({ specialistJobs: 390 })).toBe("too few specialist jobs to compare (390)");
    expect(words({ leadershipJobs: 0 })).toBe("no such leadership jobs to compare");
  });

  it("is not compared where one occupation is nearly all of a side", () => {
    expect(
      words({ wageRatio: 0.51, largestSpecialist: { title: "Airline Pilots", share: 0.63 } }),
    ).toBe("not comparable: most specialist jobs there are Airline Pilots");
  });

  it("is not compared where a median was not published or is a floor", () => {
    expect(words({ specialistWage: null })).toBe("pay not published for both");
    expect(words({ leadershipWage: 239_200 })).toBe("pay not published for both");
  });
});
