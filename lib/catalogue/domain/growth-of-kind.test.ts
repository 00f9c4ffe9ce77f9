import { expect, it } from "vitest";
import { type GrowthOfKind, growthSentence, inKindOrder } from "./growth-of-kind";

const of = (kind: GrowthOfKind["kind"], growthPct: number, openingsThousands: number) => ({
  kind,
  growthPct,
  openingsThousands,
  occupations: 3,
  jobsThousands: 10,
});

const plain = (growth: readonly GrowthOfKind[]) => growthSentence(growth).replaceAll("\u00a0", " ");

it("names the fastest and the one with most openings", () => {
  const growth = [of("practitioner", -1.2, 90), of("hybrid", 5.8, 20), of("leadership", 4.5, 30)];
  expect(plain(growth)).toBe(
    "Of the kinds of work there, hybrid is expected to grow most (+5.8 %); most openings are in practice.",
  );
  expect(plain([of("practitioner", -1.2, 90), of("leadership", -3, 9)])).toBe(
    "No kind of work there is expected to grow; practice loses least (−1.2 %). Most openings are in practice.",
  );
  expect(plain([of("practitioner", -1.2, 90)])).toBe(
    "All of the work there is practice; its jobs are expected to change by −1.2 %.",
  );
  expect(plain([])).toBe("No outlook was published.");
  expect(inKindOrder(growth).map(({ kind }) => kind)).toEqual([
    "leadership",
    "hybrid",
    "practitioner",
  ]);
});
