import { expect, it } from "vitest";
import { millions, outlookWords, payWords } from "./path-facts";

const outlook = [
  { pathClass: "leadership", jobsThousands: 28541, growthPct: 4.5 },
  { pathClass: "hybrid", jobsThousands: 17068.7, growthPct: 5.8 },
  { pathClass: "specialist", jobsThousands: 19987.6, growthPct: 6.2 },
  { pathClass: "practitioner", jobsThousands: 101794.9, growthPct: -1.6 },
].map((one) => ({ ...one, occupations: 1, openingsThousands: 1 })) as Parameters<
  typeof outlookWords
>[0];

it("says how many work where and what is expected, growth first", () => {
  expect(outlookWords(outlook)).toBe(
    "Of 167.4 million US jobs, 28.5 million are in leadership occupations, 17.1 million are in hybrid ones, 20.0 million are in specialist ones, 101.8 million are in hands-on practice. Over ten years the number of jobs is expected to change in specialist occupations by +6.2\u00a0%, hybrid occupations by +5.8\u00a0% and leadership occupations by +4.5\u00a0%.",
  );
  expect(outlookWords([])).toBe("No outlook was published.");
});

it("says what the middle occupation pays, the best paid first, and a floor as a floor", () => {
  const pay = [
    { zone: 4, pathClass: "leadership", middle: 83_805 },
    { zone: 4, pathClass: "specialist", middle: 239_200 },
    { zone: 5, pathClass: "hybrid", middle: 1 },
  ].map((one) => ({ ...one, wageCodes: 9, low: 0, high: 1 })) as Parameters<typeof payWords>[1];
  expect(payWords(4, pay)).toBe(
    "Among occupations that ask for considerable preparation, the middle one pays: specialist $239,200 or more and leadership $83,805.",
  );
});

it("writes thousands as millions", () => {
  expect(millions(1188.6)).toBe("1.2 million");
});
