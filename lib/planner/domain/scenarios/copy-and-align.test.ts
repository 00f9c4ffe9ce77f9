import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { alignItems } from "./align-items";
import { asShared } from "./as-shared";
import { branchingPoint } from "./branching-point";
import { copyItems } from "./copy-items";

const counting = () => {
  let n = 0;
  return () => `copy-${n++}`;
};
const copyOf = (plan: ReturnType<typeof aSnapshot>) => {
  const { items, pairs } = copyItems(plan.items, counting());
  const origins = new Map(pairs.map(({ itemId, from }) => [itemId, from]));
  return { plan: { ...plan, items }, origins };
};

describe("copying a plan and laying the copy over it again", () => {
  it("finds every shared item: nothing differs but what waited for things outside", () => {
    fc.assert(
      fc.property(arbitraryPlan, (drawn) => {
        const inside = new Set(drawn.items.map(({ id }) => id));
        const items = drawn.items.map((item) => ({
          ...item,
          after: item.after.filter((id) => inside.has(id)),
        }));
        const plan = { ...drawn, items };
        const copy = copyOf(plan);
        expect(diffPlans(plan, alignItems(copy.plan, plan, copy.origins))).toEqual([]);
        expect(branchingPoint(plan, alignItems(copy.plan, plan, copy.origins))).toBeNull();
      }),
    );
  });

  it("takes what was never copied for two different things", () => {
    const [a, b] = [aSnapshot([anItem({ id: "a" })]), aSnapshot([anItem({ id: "b" })])];
    expect(alignItems(b, a, new Map())).toEqual(b);
    expect(diffPlans(a, b).map(({ kind }) => kind)).toEqual(["added", "removed"]);
  });

  it("meets each item once where two have one origin", () => {
    const origins = new Map([
      ["b1", "a"],
      ["b2", "a"],
    ]);
    const b = aSnapshot([anItem({ id: "b1" }), anItem({ id: "b2" })]);
    const ids = alignItems(b, aSnapshot([anItem({ id: "a" })]), origins).items.map(({ id }) => id);
    expect(ids).toEqual(["a", "b2"]);
  });

  it("branches where the first item stands elsewhere", () => {
    const a = aSnapshot([anItem({ id: "x" }), anItem({ id: "y", startsIn: q("2028-Q1") })]);
    const b = aSnapshot([anItem({ id: "x" }), anItem({ id: "y", startsIn: q("2028-Q3") })]);
    expect(branchingPoint(a, b)).toBe(q("2028-Q1"));
  });
});

it("takes an item over, but its place, what it waits for and money of another currency", () => {
  const [item, there] = [
    anItem({ id: "a", title: "New", hours: 5, costMinor: 9, after: ["z"], position: 1 }),
    anItem({ id: "b", title: "Old", costMinor: 7, after: ["y"], position: 4 }),
  ];
  const own = { id: "b", title: "New", hours: 5, after: ["y"], position: 4 };
  expect(asShared(item, there, { isOneCurrency: true })).toMatchObject({ ...own, costMinor: 9 });
  expect(asShared(item, there, { isOneCurrency: false })).toMatchObject({ ...own, costMinor: 7 });
});
