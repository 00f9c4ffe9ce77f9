import { afterEach, describe, expect, it } from "vitest";
import { parseQuarter } from "@/lib/kernel/quarter";
import type { PlanItem } from "@/lib/planner/domain/plan";
import { lastDayOf, plannedAward, type Renewing, renewalDates } from "./renewal-dates";

const RULE = {
  by: "credits",
  cycle: { months: 12, anchor: "award" },
  unit: { name: "hours", minutesPerUnit: 60 },
  requires: [{ per: "cycle", min: 10 }],
} as const;
const one = (over: Partial<Renewing> = {}): Renewing => ({
  title: "Audit",
  awardedOn: "2024-02-29",
  expiresOn: null,
  rule: RULE,
  seedKey: null,
  heldId: "a",
  itemId: null,
  ...over,
});
const span = { from: "2026-01-01", to: "2028-12-31", birthMonth: null };
const dates = (all: readonly Renewing[]) => renewalDates(all, span).map(({ date }) => date);

const before = process.env.TZ;
afterEach(() => {
  process.env.TZ = before;
});

describe.each(["Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu"])("in %s", (zone) => {
  it("falls due on the day before each anniversary, across 29 February", () => {
    process.env.TZ = zone;
    expect(dates([one()])).toEqual(["2026-02-27", "2027-02-27", "2028-02-28"]);
  });

  it("counts on from the issuer's own date, clamped to the month's end", () => {
    process.env.TZ = zone;
    const monthly = { ...RULE, cycle: { months: 6, anchor: "award" } } as const;
    expect(dates([one({ expiresOn: "2027-08-31", rule: monthly })])).toEqual([
      ...["2027-08-31", "2028-02-29", "2028-08-31"],
    ]);
  });

  it("has the plan's last day, and an item's award on the last day of its last quarter", () => {
    process.env.TZ = zone;
    expect(lastDayOf(parseQuarter("2027-Q1") ?? 0)).toBe("2031-12-31");
    const item = { status: "planned", startsIn: parseQuarter("2027-Q4"), quarters: 2 };
    expect(plannedAward(item as unknown as PlanItem)).toBe("2028-03-31");
  });
});

it("is not due where nothing expires, where it is recommended only, and where another keeps it alive", () => {
  expect(
    dates([one({ rule: { by: "none" } }), one({ rule: { ...RULE, voluntary: true } })]),
  ).toEqual([]);
  const lower = one({ rule: { ...RULE, renewedBy: ["higher"] } });
  const higher = one({
    seedKey: "higher",
    awardedOn: "2027-06-01",
    rule: { by: "none" },
    heldId: "b",
  });
  expect(dates([lower, higher])).toEqual(["2026-02-27", "2027-02-27"]);
  expect(dates([one({ rule: null })])).toEqual([]);
});
