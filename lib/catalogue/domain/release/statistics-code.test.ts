import { describe, expect, it } from "vitest";
import { minorGroupOf } from "./soc-groups";
import { statisticsCode } from "./statistics-code";

describe("statisticsCode", () => {
  it.each([
    ["its own", "15-1252", ["15-1252", "15-1250"], "15-1252"],
    ["an aggregate's", "21-1011", ["21-1018", "21-1010"], "21-1018"],
    ["its broad group's", "29-2011", ["29-2010"], "29-2010"],
    ["none", "55-1011", ["29-2010"], null],
  ])("is %s", (_, soc, known, expected) => {
    expect(statisticsCode(soc, (code) => known.includes(code))).toBe(expected);
  });
});

describe("minorGroupOf", () => {
  it("takes the finer one where there are both kinds", () => {
    const minors = new Set(["15-1200", "51-5100", "51-5000", "11-1000"]);
    expect(minorGroupOf("15-1252", minors)).toBe("15-1200");
    expect(minorGroupOf("51-5111", minors)).toBe("51-5100");
    expect(minorGroupOf("11-1011", minors)).toBe("11-1000");
    expect(minorGroupOf("45-3031", minors)).toBeNull();
  });
});
