import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { PATHS } from "@/lib/kernel/path";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import { pendulum, swingWarning } from "./pendulum";
import { pendulumPlan } from "./pendulum-plan";

const post = (id: string, path: (typeof PATHS)[number], startsIn: number) =>
  anItem({ id, kind: "role", startsIn, serves: servesByDefault("role", path) });

describe("pendulum", () => {
  it.each(PATHS)("is a plan without conflicts that ends where it began: %s", (path) => {
    let n = 0;
    const { items: _items, ...means } = aSnapshot([], { path, targetRole: "" });
    const plan = pendulumPlan(means, () => `item-${n++}`);
    expect(findConflicts(plan)).toEqual([]);
    expect(plan.items.every(({ startsIn }) => startsIn !== null)).toBe(true);
    const swing = pendulum(plan);
    expect(swing).toMatchObject({ comesBack: true });
    expect(swing?.into).not.toBe(path);
    expect(swingWarning(swing, path)).toBeNull();
  });

  it("warns of a swing whose last role does not serve the plan's path", () => {
    const plan = aSnapshot([
      post("lead", "leadership", q("2028-Q1")),
      post("staff", "specialist", q("2027-Q1")),
    ]);
    const swing = pendulum(plan);
    expect(swing).toMatchObject({ into: "leadership", comesBack: false });
    expect(swingWarning(swing, "specialist")).toContain("its last role, lead, does not serve");
  });

  it("is none where no role leads away, and where a role serves all alike", () => {
    expect(pendulum(aSnapshot([post("staff", "specialist", q("2027-Q1"))]))).toBeNull();
    const any = anItem({ id: "any", kind: "role", serves: servesByDefault("role", null) });
    expect(pendulum(aSnapshot([any]))).toBeNull();
    expect(swingWarning(null, "specialist")).toBeNull();
  });
});
