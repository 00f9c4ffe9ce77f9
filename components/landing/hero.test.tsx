import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Hero } from "./hero";

it("promises the time that the first question then says is left", () => {
  render(<Hero doors={null} />);
  const { parentElement: fact } = screen.getByText("Minutes, about");
  expect(fact?.querySelector("dd")?.textContent).toBe("7");
});
