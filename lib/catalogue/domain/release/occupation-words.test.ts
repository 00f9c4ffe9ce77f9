import { describe, expect, it } from "vitest";
import { hotTechnologies } from "./hot-technologies";
import { importanceGaps } from "./importance-gaps";
import { managerialTaskShare } from "./managerial-task-share";
import { fourYearsExperience, meanRequiredEducation, modalEducation } from "./required-education";
import { topWorkStyles } from "./top-work-styles";

describe("managerialTaskShare", () => {
  it("counts core tasks twice, and each task once however many activities it belongs to", () => {
    const share = managerialTaskShare([
      { type: "Core", activities: ["4.A.4.b.4", "4.A.4.c.2"] },
      { type: "Supplemental", activities: ["4.A.1.a.1"] },
      { type: "n/a", activities: ["4.A.2.b.4"] },
    ]);
    expect(share).toBe(0.75);
    expect(managerialTaskShare([])).toBeNull();
  });
});

describe("required education", () => {
  const shares = new Map([
    [2, 40],
    [6, 40],
    [8, 20],
  ]);
  it("is the mean category, and in words the lower of two as frequent", () => {
    expect(meanRequiredEducation(shares)).toBeCloseTo(4.8, 10);
    expect(modalEducation(shares)).toBe("High school or equivalent");
    expect(meanRequiredEducation(new Map([[2, 0]]))).toBeNull();
    expect(modalEducation(new Map())).toBeNull();
  });
  it("counts experience from over four years on", () => {
    expect(
      fourYearsExperience(
        new Map([
          [7, 30],
          [8, 20],
          [11, 5],
        ]),
      ),
    ).toBe(25);
  });
});

describe("hotTechnologies", () => {
  it("names what is in demand and hot first, then in demand, then hot, each once and by name", () => {
    const named = (name: string, isHot: boolean, isInDemand: boolean) => ({
      name,
      isHot,
      isInDemand,
    });
    expect(
      hotTechnologies([
        named("Zed", true, false),
        named("Quiet", false, false),
        named("Asked", false, true),
        named("b", true, true),
        named("B", true, true),
        named("B", true, true),
      ]),
    ).toEqual(["B", "b", "Asked", "Zed"]);
  });
});

describe("topWorkStyles", () => {
  it("names three, the first named first among equals", () => {
    const impacts = new Map([
      ["Care", 1],
      ["Drive", 2],
      ["Calm", 1],
      ["Wit", -1],
    ]);
    expect(topWorkStyles(impacts)).toEqual(["Drive", "Care", "Calm"]);
  });
});

describe("importanceGaps", () => {
  const elements = ["2.A.1.a", "2.C.10", "4.A.1.a.1", "4.A.2.a.1"].map((id) => ({
    id,
    domain: "skill" as const,
    name: id,
  }));
  it("keeps what grows by .3 or more, the widest first, of two alike the later id", () => {
    const gaps = importanceGaps(elements, [3, 2, 1, null], [3.25, 2.5, 1.5, 5]);
    expect(gaps).toEqual([
      { element: "4.A.1.a.1", delta: 0.5 },
      { element: "2.C.10", delta: 0.5 },
    ]);
  });
});
