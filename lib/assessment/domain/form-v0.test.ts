import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { FORM_V0 } from "./form-v0";
import { DIMENSIONS, type LikertItem, type PairItem } from "./instrument";
import { scoringInstrument } from "./scoring-instrument";

const likert = FORM_V0.items.filter((item): item is LikertItem => item.format === "likert");
const pairs = FORM_V0.items.filter((item): item is PairItem => item.format === "pair");
const work = FORM_V0.items.filter((item) => item.format === "work");

describe("the structure of form v0", () => {
  it("is known to the letter as it was answered: a changed word needs a new version", () => {
    const asItWas = createHash("sha256").update(JSON.stringify(FORM_V0)).digest("hex");
    expect(asItWas).toBe("84ce11c36545949bb355750377890ede66670e4ea0cc767244de31dc3757c009");
  });

  it("has 32 statements, 8 pairs and 4 on the work itself", () => {
    expect([likert.length, pairs.length, work.length]).toEqual([32, 8, 4]);
    expect(FORM_V0.items).toHaveLength(44);
  });

  it("has 11 reversed statements: three cells of 2 + 2 and five of 3 + 1", () => {
    const reversed = CONTRASTS.flatMap((facet) =>
      DIMENSIONS.map((dimension) => {
        const cell = likert.filter((item) => item.facet === facet && item.dimension === dimension);
        expect(cell).toHaveLength(4);
        return cell.filter((item) => item.reversed).length;
      }),
    );
    expect(reversed.toSorted()).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it("is as hard to agree with on one dimension as on the other", () => {
    const [specialist = 0, leadership = 1] = scoringInstrument(FORM_V0).cuts?.tau ?? [];
    expect(Math.abs(specialist - leadership)).toBeLessThan(0.01);
  });

  it("puts the specialist side first in one of the two pairs of each facet", () => {
    for (const facet of CONTRASTS) {
      const sides = pairs.filter((item) => item.facet === facet).map((item) => item.specialistSide);
      expect(sides.toSorted()).toEqual(["A", "B"]);
    }
  });
});
