import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { pathShare } from "@/lib/planner/domain/path-share";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { PlanList } from "./plan-list";
import { TrackingPanels } from "./tracking-panels";

const snapshot = aSnapshot([
  anItem({ id: "a", title: "CISM", hours: 600, costMinor: 57_500, status: "done" }),
  anItem({ id: "b", title: "Late one", quarters: 2 }),
  anItem({ id: "c", title: "MBA", startsIn: null }),
  anItem({ id: "d", title: "Old", status: "dropped", droppedReason: "too dear" }),
]);

it("lists the plan by year, then the tray, then what was dropped and why", () => {
  render(
    <PlanList
      planId="p"
      snapshot={snapshot}
      versions={{ a: 1, b: 1, c: 1, d: 1 }}
      misfits={new Set(["b"])}
      canEdit
      itemHref="/plan/p/items"
    />,
  );
  const first = screen.getByRole("region", { name: "Year 1" });
  expect(within(first).getByText(/USD 575 of USD 3,000/)).toBeDefined();
  expect(within(first).getByText("Does not fit")).toBeDefined();
  expect(within(first).getByRole("button", { name: "Start: Late one" })).toBeDefined();
  expect(screen.getByRole("region", { name: "Year 2" }).textContent).toContain("Nothing begins");
  expect(screen.getByRole("region", { name: "Not placed yet" }).textContent).toContain("MBA");
  const dropped = screen.getByRole("region", { name: "Dropped" });
  expect(dropped.textContent).toContain("too dear");
  expect(within(dropped).getByRole("button", { name: "Take up again: Old" })).toBeDefined();
});

it("says in sentences how the plan stands, with the numbers below", () => {
  render(
    <TrackingPanels
      path="specialist"
      currency="USD"
      share={pathShare(snapshot, "specialist")}
      performance={schedulePerformance(snapshot, q("2027-Q3"))}
      drift={["Nothing was touched."]}
    />,
  );
  expect(screen.getByText(/^100 % of what is planned serves the specialist path/)).toBeDefined();
  expect(screen.getByText("You are behind: 1 of the 2 planned by today is done.")).toBeDefined();
  expect(screen.getByText("Was to be finished and is not: Late one.")).toBeDefined();
  expect(screen.getByText("Nothing was touched.")).toBeDefined();
});

it("shows both versions where they differ, and only there", () => {
  render(
    <ConflictChoice
      state={{
        ok: false,
        code: "conflict",
        message: "changed",
        fieldErrors: {},
        values: { title: "Mine", hours: "10", version: "1" },
        current: { title: "Theirs", hours: "10", version: "2" },
      }}
      labels={{ title: "What it is", hours: "Hours" }}
      href="/plan/p/items/a"
    />,
  );
  const row = screen.getByRole("row", { name: /What it is/ });
  expect(row.textContent).toContain("Mine");
  expect(row.textContent).toContain("Theirs");
  expect(screen.queryByRole("row", { name: /Hours/ })).toBeNull();
});
