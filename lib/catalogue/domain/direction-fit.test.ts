import { describe, expect, it } from "vitest";
import { PATHS } from "@/lib/kernel/path";
import { directionFit, type Step } from "./direction-fit";
import { DIRECTIONS, type Direction } from "./direction-words";

const step = (direction: Direction, over: Partial<Step> = {}): Step => ({
  direction,
  leadershipChange: 0,
  specialistChange: 0,
  pathClass: "practitioner",
  isFormalManagement: false,
  ...over,
});

describe("directionFit", () => {
  it.each([
    ["specialist", "toward_specialist"],
    ["leadership", "toward_leadership"],
    ["leadership", "bigger_scope"],
    ["hybrid", "toward_both"],
  ] as const)("is whole on the %s path for a step %s into its class", (path, direction) => {
    expect(directionFit(step(direction, { pathClass: path }), path)).toBe(1);
    for (const other of DIRECTIONS)
      expect(directionFit(step(other, { pathClass: path }), path)).toBeLessThanOrEqual(1);
  });

  it("prefers depth sideways for a specialist, and people for a leader", () => {
    const deeper = step("lateral", { specialistChange: 6 });
    const wider = step("lateral", { leadershipChange: 6 });
    expect(directionFit(deeper, "specialist")).toBeGreaterThan(directionFit(wider, "specialist"));
    expect(directionFit(wider, "leadership")).toBeGreaterThan(directionFit(deeper, "leadership"));
  });

  it("takes a mild shift for a hybrid's and a steep one for one side's", () => {
    const by = (leadershipChange: number) =>
      directionFit(step("toward_leadership", { leadershipChange }), "hybrid");
    expect(by(30)).toBeGreaterThan(directionFit(step("lateral"), "hybrid"));
    expect(by(31)).toBeLessThan(directionFit(step("lateral"), "hybrid"));
  });

  it("counts a post with people reporting to it as leadership, whatever its class", () => {
    const managing = step("lateral", { isFormalManagement: true });
    expect(directionFit(managing, "leadership")).toBeGreaterThan(
      directionFit(step("lateral"), "leadership"),
    );
    expect(directionFit(managing, "specialist")).toBe(directionFit(step("lateral"), "specialist"));
  });

  it("is nothing for a step back, and the same for all others without a path", () => {
    for (const path of [...PATHS, null])
      expect(directionFit(step("step_back", { pathClass: path ?? "hybrid" }), path)).toBe(0);
    for (const direction of DIRECTIONS.filter((one) => one !== "step_back"))
      expect(directionFit(step(direction), null)).toBe(0.5);
  });
});
