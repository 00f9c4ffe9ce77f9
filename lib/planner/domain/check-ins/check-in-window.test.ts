import { expect, it } from "vitest";
import { parseQuarter } from "@/lib/kernel/quarter";
import { checkInDueOn, checkInOpenUntil, isOpenCheckIn } from "./check-in-window";

const q = (text: string) => parseQuarter(text) ?? 0;

it("is written in its quarter and the one after, never before and never later", () => {
  const open = [-1, 0, 1, 2].map((later) => isOpenCheckIn(q("2027-Q4"), q("2027-Q4") + later));
  expect(open).toEqual([false, true, true, false]);
});

it("is due two weeks before its quarter ends and closes with the next, leap years included", () => {
  expect(checkInDueOn(q("2027-Q1"))).toBe("2027-03-18");
  expect(checkInDueOn(q("2027-Q4"))).toBe("2027-12-18");
  expect(checkInOpenUntil(q("2027-Q3"))).toBe("2027-12-31");
  expect(checkInOpenUntil(q("2027-Q4"))).toBe("2028-03-31");
});
