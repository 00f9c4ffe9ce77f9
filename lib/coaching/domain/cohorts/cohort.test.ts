import { expect, it } from "vitest";
import { takesIn } from "./cohort";

it("takes people in up to its last day, and without one for ever", () => {
  expect(takesIn({ endsOn: null }, "2027-03-01")).toBe(true);
  expect(takesIn({ endsOn: "2027-03-01" }, "2027-03-01")).toBe(true);
  expect(takesIn({ endsOn: "2027-02-28" }, "2027-03-01")).toBe(false);
});
