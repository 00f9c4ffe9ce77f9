import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { NewPlanForm } from "./new-plan-form";

vi.mock("@/lib/planner/actions", () => ({ createPlanAction: vi.fn() }));

it("does not take the steps that are shown for those of another path or job family", () => {
  const initial = { path: "hybrid", family: "software", ladderId: "" };
  const families = [
    { slug: "software", name: "Software" },
    { slug: "nursing", name: "Nursing" },
  ];
  const offer = { initial, families, copies: [], occupation: null, roles: [], today: 8107 };
  render(<NewPlanForm {...offer} templateSize={9} />);
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  const starter = () => screen.getByRole("radio", { name: /^The starter template/ });
  expect(starter().parentElement?.textContent).toContain("9 steps for this path");
  choose("Name of the plan", "Mine");
  expect(starter().parentElement?.textContent).toContain("9 steps");
  choose("Job family", "nursing");
  expect(starter().parentElement?.textContent).toContain("not the one that is shown");
  choose("Job family", "software");
  expect(starter().parentElement?.textContent).toContain("9 steps");
});
