import { expect, it } from "vitest";
import { anItem, q } from "@/db/testing/planner-samples";
import { leastActivities } from "@/lib/planner/domain/least-activities/least-activities";
import { suggestions } from "./candidates";
import { creditLedger } from "./credit-ledger";
import { activity, fromCatalogue, held } from "./testing-credits";

const span = { today: "2027-01-10", until: "2031-12-31" };
const items = [
  anItem({ id: "course", kind: "training", hours: 300, startsIn: q("2027-Q2"), quarters: 2 }),
  anItem({ id: "role", kind: "role", hours: 300 }),
  anItem({ id: "free", kind: "training", hours: 0 }),
  anItem({ id: "tray", kind: "training", hours: 300, startsIn: null }),
];

it("takes the plan's learning first, then blocks of hours a year and for each category with a floor", () => {
  const rule = {
    ...held("a").rule,
    by: "credits",
    requires: [{ per: "cycle", min: 4, category: "ethics" }],
  } as const;
  const found = suggestions(items, [{ rule }], span);
  expect(found[0]).toMatchObject({ id: "course", date: "2027-09-30", hours: 30, itemId: "course" });
  expect(found.filter(({ itemId }) => itemId !== null)).toHaveLength(1);
  expect(found.filter(({ category }) => category === "ethics")).toHaveLength(5);
  expect(found.every(({ date }) => date >= span.today && date <= span.until)).toBe(true);
});

it("is few enough that the smallest set is found while a page is made", () => {
  const keys = ["one", "two", "three", "four"];
  const all = keys.map((key) => fromCatalogue(key, key, { awardedOn: "2026-03-01" }));
  const done = Array.from({ length: 200 }, (_, n) =>
    activity("2026-06-01", 1, [keys[n % 4] ?? ""]),
  );
  const { ledger } = creditLedger({ held: all, activities: done }, span.today);
  const candidates = suggestions(items, all, span).map(({ id, date, hours }) => ({
    ...{ id, date, minutes: hours * 60, allocations: keys },
  }));
  const began = performance.now();
  const found = leastActivities(ledger, candidates, span.until);
  expect(performance.now() - began).toBeLessThan(1500);
  expect(found.beyond).toEqual([]);
  expect(found.chosen.length).toBe(found.atLeast);
});
