import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { leavingByYear, scenarioFigures } from "@/lib/planner/domain/scenarios/compare-scenarios";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import type { Compared } from "./compared";
import { ComparedDifferences } from "./compared-differences";
import { ComparedLeaving } from "./compared-leaving";
import { ComparedWays } from "./compared-ways";
import { ComparedYears } from "./compared-years";

const lead = anItem({
  id: "lead",
  title: "Team lead",
  kind: "role",
  startsIn: q("2028-Q2"),
  serves: servesByDefault("role", "leadership"),
});
const course = anItem({ id: "course", title: "A course", hours: 400, costMinor: 50_000 });
const [a, b] = [aSnapshot([course, lead]), aSnapshot([course], { title: "Deeper" })];

const column = (scenario: "A" | "B", plan: typeof a, other: typeof a): Compared => ({
  id: scenario,
  scenario,
  title: plan.title,
  isActive: scenario === "A",
  plan,
  other: scenario === "A" ? "B" : "A",
  figures: scenarioFigures(plan, new Map()),
  leaving: leavingByYear(plan, other, new Map()),
});
const columns = [column("A", a, b), column("B", b, a)];

const noFaults = async (container: Element) =>
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);

it("says time and money in a sentence, and by year in a table", async () => {
  const { container } = render(<ComparedYears columns={columns} />);
  expect(screen.getByText("In five years A asks 40 h, B asks 40 h.")).toBeDefined();
  expect(screen.getByText("In five years A costs USD 500, B costs USD 500.")).toBeDefined();
  const [table] = screen.getAllByRole("table", { hidden: true });
  expect(within(table ?? container).getAllByRole("row", { hidden: true })).toHaveLength(6);
  await noFaults(container);
});

it("says which roles are reached, warns of a swing without a way back, and what could go wrong", async () => {
  const { container } = render(<ComparedWays columns={columns} />);
  expect(screen.getByText(/Team lead in 2028-Q2\./)).toBeDefined();
  expect(screen.getByText(/No role is placed/)).toBeDefined();
  // What stands at the end of its column is never broken: on a phone a title would push the other scenario out.
  expect(screen.getByRole("cell", { name: /^Team lead/ }).classList).not.toContain("text-end");
  expect(screen.getByText("A swings and does not come back")).toBeDefined();
  expect(
    screen.getAllByText(/Everything fits\. 100 % of the open work rests on A course/),
  ).toHaveLength(2);
  await noFaults(container);
});

it("says until when nothing is lost by waiting, and what is lost afterwards", async () => {
  const { container } = render(<ComparedLeaving columns={columns} />);
  expect(screen.getByText(/Until 2028-Q2 it goes the same way as B/)).toBeDefined();
  expect(screen.getByText(/Hard to take back by then: Team lead\./)).toBeDefined();
  expect(screen.getByText(/Lost = spent − kept/)).toBeDefined();
  await noFaults(container);
});

it("says what differs in words, the first of them at once", () => {
  const words = Array.from({ length: 10 }, (_, n) => `Item ${n} deleted`);
  render(
    <ComparedDifferences
      first="A"
      differences={[
        { scenario: "B", words },
        { scenario: "Z", words: [] },
      ]}
    />,
  );
  expect(screen.getByText("Show 2 more")).toBeDefined();
  expect(screen.getByText("They say the same.")).toBeDefined();
});
