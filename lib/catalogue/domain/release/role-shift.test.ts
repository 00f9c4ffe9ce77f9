import { describe, expect, it } from "vitest";
import { type RoleStanding, roleShift, wageChange } from "./role-shift";

const here: RoleStanding = {
  leadership: 60,
  specialist: 50,
  pathClass: "practitioner",
  jobZone: 3,
  medianWage: 50_000,
};

describe("roleShift", () => {
  it.each<[string, Partial<RoleStanding>, string]>([
    ["leads on to 70", { leadership: 70 }, "toward_leadership"],
    ["leads on, not far enough", { leadership: 69.9 }, "lateral"],
    ["goes deeper to 60", { specialist: 60 }, "toward_specialist"],
    ["does both", { leadership: 80, specialist: 60 }, "toward_both"],
    ["asks less and leads less", { jobZone: 2, leadership: 50 }, "step_back"],
    ["asks less, and nothing else changes", { jobZone: 2 }, "lateral"],
    ["pays over a fifth less in the same zone", { medianWage: 39_990 }, "step_back"],
    ["pays over a fifth less, and asks more", { medianWage: 39_990, jobZone: 4 }, "lateral"],
    ["pays what nobody knows", { medianWage: null, jobZone: 2 }, "lateral"],
  ])("%s", (_, there, shift) => {
    expect(roleShift(here, { ...here, ...there })).toBe(shift);
  });

  it("finds a bigger scope between two leading roles by the wage alone", () => {
    const leader: RoleStanding = { ...here, leadership: 90, pathClass: "leadership" };
    expect(roleShift(leader, { ...leader, medianWage: 60_001 })).toBe("bigger_scope");
    expect(roleShift(leader, { ...leader, medianWage: 59_999 })).toBe("lateral");
    expect(roleShift(here, { ...here, medianWage: 90_000 })).toBe("lateral");
  });
});

describe("wageChange", () => {
  it("is in percent, and unknown where a wage is", () => {
    expect(wageChange(here, { ...here, medianWage: 55_000 })).toBeCloseTo(10, 10);
    expect(wageChange(here, { ...here, medianWage: null })).toBeNull();
  });
});
