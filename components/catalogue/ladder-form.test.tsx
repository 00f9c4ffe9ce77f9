import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import { ladderForm } from "@/lib/catalogue/domain/ladder-form";
import { PATHS } from "@/lib/kernel/path";
import { LadderForm } from "./ladder-form";
import { LadderList } from "./ladder-list";
import { LadderReading } from "./ladder-reading";

const rungs = PATHS.flatMap((track) =>
  Array.from({ length: track === "specialist" ? 2 : 4 }, (_, at) => ({
    ...{ track, level: at + 1, occupationCode: null },
    title: at === 0 ? "Starter" : `${track} ${at + 1}`,
  })),
);
const ladder: Ladder & { note: string } = {
  ...{ slug: "x", name: "Acme", note: "From the handbook", branchLevel: 2, rungs },
};

it("has a field for every level of every track and one more, and a menu where a rung stands", () => {
  render(
    <LadderForm ladderId="l" version={3} initial={ladderForm(ladder)} levels={5} partsAt={2} />,
  );
  const specialist = screen.getByRole("group", { name: "Specialist" });
  expect(within(specialist).getAllByRole("textbox")).toHaveLength(5);
  const second = within(specialist).getByRole("textbox", { name: "Specialist, level 2" });
  expect(second).toHaveProperty("value", "specialist 2");
  expect(second).toHaveProperty("name", "rung.specialist.2");
  expect(
    within(specialist)
      .getAllByRole("button", { name: /^Change/ })
      .map((button) => button.getAttribute("aria-label")),
  ).toEqual(["Change Specialist, level 2", "Change Specialist, level 1"]);
  expect(screen.getByDisplayValue("3").getAttribute("name")).toBe("version");
  // Pressed by Enter in any field: the first button must be the one that only saves.
  const [first] = screen.getAllByRole("button", { hidden: true });
  expect(first?.textContent).toBe("Save");
  expect(first?.hasAttribute("name")).toBe(false);
});

it("says where the tracks part, where one may cross and what is missing", () => {
  const holed = { ...ladder, rungs: rungs.filter(({ title }) => title !== "leadership 3") };
  render(<LadderReading ladder={holed} />);
  for (const words of [
    /from level 2 on, the tracks part\.$/,
    /Between the specialist and the leadership track you can cross on level 2/,
    /The leadership track has no rung on level 3\./,
  ])
    expect(screen.getByText(words).isConnected).toBe(true);
});

it("says so when a ladder parts elsewhere by its titles than it says of itself", () => {
  render(<LadderReading ladder={{ ...ladder, branchLevel: 3 }} />);
  expect(screen.getByText(/By their titles they do so at level 2\./).isConnected).toBe(true);
});

it("lists copies with where their tracks end", () => {
  render(<LadderList ladders={[{ ...ladder, id: "l", family: "Software" }]} />);
  expect(screen.getByRole("listitem").textContent).toBe(
    "Acme SoftwareThe specialist track ends two rungs below the leadership track.",
  );
});
