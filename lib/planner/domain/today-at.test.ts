import { expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { todayAt } from "./today-at";

it.each([
  ["2027-01-01", 0],
  ["2027-02-15", 0.5],
  ["2027-04-01", 1],
  ["2031-12-31", 19 + 91 / 92],
  ["2026-12-31", null],
  ["2032-01-01", null],
])("puts %s at %s", (date, at) => {
  expect(todayAt({ startsIn: q("2027-Q1") }, date)).toBe(at);
});
