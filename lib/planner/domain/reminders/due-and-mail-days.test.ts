import { describe, expect, it } from "vitest";
import { dueToday } from "./due-today";
import { isMailDay } from "./is-mail-day";
import { localTime } from "./local-time";

describe("dueToday", () => {
  it("reminds from its date on, for thirty days", () => {
    const days = ["2027-03-17", "2027-03-18", "2027-04-17", "2027-04-18"];
    expect(days.map((today) => dueToday("2027-03-18", today))).toEqual([false, true, true, false]);
  });

  it.each([
    ["Asia/Kathmandu", "2027-03-17T18:14:00Z", false],
    ["Asia/Kathmandu", "2027-03-17T18:15:00Z", true],
    ["America/St_Johns", "2027-03-18T02:29:00Z", false],
    ["America/St_Johns", "2027-03-18T02:30:00Z", true],
    ["Pacific/Auckland", "2027-03-17T10:59:00Z", false],
    ["Pacific/Auckland", "2027-03-17T11:00:00Z", true],
  ])("begins at midnight in %s: %s is %s", (zone, instant, isDue) => {
    expect(dueToday("2027-03-18", localTime(new Date(instant), zone).date)).toBe(isDue);
  });

  it("knows the leap day", () => {
    expect(dueToday("2028-02-29", "2028-02-28")).toBe(false);
    expect(dueToday("2028-02-29", "2028-03-01")).toBe(true);
  });
});

describe("isMailDay", () => {
  // 2027-05-10 is a Monday.
  const days = (today: string, lastMailedOn: string | null, oldestDueOn = "2027-05-08") => ({
    ...{ today, lastMailedOn, oldestDueOn },
  });

  it("mails at once, never, or once a day", () => {
    expect(isMailDay("at once", days("2027-05-12", "2027-05-12"))).toBe(true);
    expect(isMailDay("off", days("2027-05-10", null))).toBe(false);
    expect(isMailDay("daily", days("2027-05-12", "2027-05-12"))).toBe(false);
    expect(isMailDay("daily", days("2027-05-13", "2027-05-12"))).toBe(true);
  });

  it("mails weekly on Monday, and later only where Monday was missed", () => {
    expect(isMailDay("weekly", days("2027-05-09", "2027-05-03"))).toBe(false);
    expect(isMailDay("weekly", days("2027-05-10", "2027-05-03"))).toBe(true);
    expect(isMailDay("weekly", days("2027-05-10", "2027-05-10"))).toBe(false);
    expect(isMailDay("weekly", days("2027-05-12", "2027-05-03"))).toBe(true);
    expect(isMailDay("weekly", days("2027-05-12", null, "2027-05-11"))).toBe(false);
  });
});
