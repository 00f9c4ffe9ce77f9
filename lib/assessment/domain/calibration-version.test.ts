import { describe, expect, it } from "vitest";
import { calibrationVersion } from "./calibration-version";

describe("calibrationVersion", () => {
  it("begins at one", () => expect(calibrationVersion("calibrated", ["prov-1"])).toBe("cal-1"));
  it("counts on from the highest, each kind by itself", () => {
    const taken = ["prov-1", "cal-1", "cal-9", "cal-10", "interim-3", "cal-x"];
    expect(calibrationVersion("calibrated", taken)).toBe("cal-11");
    expect(calibrationVersion("interim", taken)).toBe("interim-4");
  });
});
