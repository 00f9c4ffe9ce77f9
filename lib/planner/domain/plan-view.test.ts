import fc from "fast-check";
import { expect, it } from "vitest";
import { anItem } from "@/db/testing/planner-samples";
import { planViewFilter } from "@/lib/planner/schema/plan-view";
import { ITEM_KINDS, ITEM_STATUSES } from "./plan";
import { drawnViews, isNarrowed, isShown, PLAN_VIEWS, planAddress } from "./plan-view";

const orNull = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
const anyView = fc.record({
  view: orNull(PLAN_VIEWS),
  year: orNull([1, 2, 3, 4, 5]),
  kind: orNull(ITEM_KINDS),
  status: orNull(ITEM_STATUSES),
  serving: fc.boolean(),
  item: fc.option(fc.uuid()),
});
const read = (address: string) =>
  planViewFilter.parse(Object.fromEntries(new URL(address, "http://here").searchParams));
const all = planViewFilter.parse({});

it("is said by the address, whole", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(planAddress("p", view))).toEqual(view);
    }),
  );
  expect(planAddress("p", all)).toBe("/plan/p");
});

it.each(["year=0", "year=6", "year=1e1", "kind=job", "status=late", "item=mine", "view=map"])(
  "passes over %s",
  (query) => {
    expect(read(`/plan/p?${query}`)).toEqual(all);
  },
);

it("leaves out what is of another kind, another status, or serves the path in part only", () => {
  const item = anItem({ id: "a" });
  expect(isShown(item, all, "hybrid")).toBe(true);
  expect(isShown(item, { ...all, kind: "role" }, "specialist")).toBe(false);
  expect(isShown(item, { ...all, status: "done" }, "specialist")).toBe(false);
  expect(isShown(item, { ...all, serving: true }, "specialist")).toBe(true);
  expect(isShown(item, { ...all, serving: true }, "hybrid")).toBe(false);
  expect([isNarrowed(all), isNarrowed({ ...all, serving: true })]).toEqual([false, true]);
});

it("draws what was asked for, else what suits the screen, and both for one that never said", () => {
  expect(drawnViews("calendar", "narrow")).toEqual(["calendar"]);
  expect(drawnViews(null, "wide")).toEqual(["timeline"]);
  expect(drawnViews(null, "narrow")).toEqual(["list"]);
  expect(drawnViews(null, null)).toEqual(["timeline", "list"]);
});
