import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Still } from "@/components/ui/still";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { pathShare } from "@/lib/planner/domain/path-share";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { PlanCalendar } from "./plan-calendar";
import { PlanList } from "./plan-list";
import { TrackingPanels } from "./tracking-panels";
import { ViewBar } from "./view-bar";

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

it("keeps the year and the filter from view to view, and shows what is chosen", () => {
  const narrowed = { kind: "role", status: null, serving: true, item: null } as const;
  const view = { view: "list", year: 2, ...narrowed } as const;
  render(
    <Still>
      <ViewBar planId="p" path="hybrid" view={view} drawn={["list"]} items={4} shown={1} />
    </Still>,
  );
  expect(screen.getByRole("link", { name: "Calendar" }).getAttribute("href")).toBe(
    "/plan/p?view=calendar&year=2&kind=role&serving=yes",
  );
  expect(screen.getByRole("link", { name: "Year 2" }).getAttribute("aria-current")).toBe("true");
  const chosen = screen.getAllByRole("option").filter((one) => one.hasAttribute("selected"));
  expect(chosen.map(({ textContent }) => textContent)).toEqual(["Role"]);
  expect(screen.getByText(/1 of 4 items shown/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Show all" }).getAttribute("href")).toBe(
    "/plan/p?view=list&year=2",
  );
});

it("shows the calendar of one year: what runs, and what falls due on which day", () => {
  render(
    <PlanCalendar
      snapshot={snapshot}
      shown={snapshot.items}
      events={[{ date: "2027-05-03", title: "CISM lapses", href: "/credits", kind: "renewal" }]}
      misfits={new Set(["b"])}
      itemHref="/plan/p/items"
      quarter={q("2027-Q1")}
      year={1}
      selected="b"
    />,
  );
  const first = screen.getByRole("region", { name: "2027-Q1" });
  expect(within(first).getByText("60 of 100 h")).toBeDefined();
  const late = within(first).getByRole("link", { name: "Late one" }).closest("li");
  expect([late?.textContent, late?.getAttribute("aria-current")]).toEqual([
    "Late one beginsDoes not fit",
    "true",
  ]);
  expect(screen.getByRole("region", { name: "2027-Q2" }).textContent).toContain("Late one ends");
  const may = screen.getByRole("region", { name: "May 2027" });
  expect(within(may).getByRole("link", { name: "CISM lapses" })).toBeDefined();
  expect(screen.queryByRole("region", { name: "Year 2" })).toBeNull();
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
