import { expect, it } from "vitest";
import { parseQuarter, quarterOf, quarterStart, quarterText } from "./quarter";

it("reads and writes quarters as people do", () => {
  expect(parseQuarter("2027-Q3")).toBe(8110);
  expect(quarterText(8110)).toBe("2027-Q3");
  for (let q = 8000; q < 8100; q++) expect(parseQuarter(quarterText(q))).toBe(q);
});

it("knows the quarter of each month and its first day", () => {
  expect(quarterText(quarterOf("2027-12-31"))).toBe("2027-Q4");
  expect(quarterText(quarterOf("2028-01-01"))).toBe("2028-Q1");
  expect(quarterStart(quarterOf("2028-02-29"))).toBe("2028-01-01");
});

it.each(["2027-Q5", "27-Q1", "2027Q1", ""])("refuses %j", (text) => {
  expect(parseQuarter(text)).toBeNull();
});
