import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { fitLabel } from "@/lib/planner/domain/fit/fit-label";
import { FittedNotice } from "./fitted-notice";

it("promises undo of the whole proposal", () => {
  render(<FittedNotice items={2} undo={fitLabel(2)} />);
  expect(screen.getByRole("status").textContent).toBe(
    "2 items have a new quarter. Undo takes all of it back in one step.",
  );
});

it("promises nothing once undo has taken it back, or something was done since", () => {
  render(<FittedNotice items={1} undo={null} />);
  render(<FittedNotice items={1} undo="plan made" />);
  expect(screen.queryByRole("status")).toBeNull();
});
