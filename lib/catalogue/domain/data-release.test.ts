import { describe, expect, it } from "vitest";
import { blsAttribution, onetAttribution } from "./data-release";

const release = {
  onet: "30.1",
  olderRatings: ["29.0"],
  oews: "May 2024",
  projections: "2024-34",
  importedAt: new Date("2026-11-25T00:00:00Z"),
};

describe("what must be shown of the data's origin", () => {
  it("is the text of the O*NET licence", () => {
    expect(onetAttribution(release)).toBe(
      "This product includes information from the O*NET 30.1 Database (with some 29.0 ratings) by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Fairlead has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
    );
    expect(onetAttribution({ ...release, olderRatings: [] })).toContain("O*NET 30.1 Database by");
  });

  it("names the tables of the Bureau of Labor Statistics, those that came", () => {
    expect(blsAttribution(release)).toBe(
      "U.S. Bureau of Labor Statistics, OEWS May 2024 / Employment Projections 2024-34.",
    );
    expect(blsAttribution({ ...release, oews: null })).toBe(
      "U.S. Bureau of Labor Statistics, Employment Projections 2024-34.",
    );
    expect(blsAttribution({ ...release, oews: null, projections: null })).toBeNull();
  });
});
