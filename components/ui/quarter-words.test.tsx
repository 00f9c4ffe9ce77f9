import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { QuarterWords } from "./quarter-words";

it("tells a quarter in one piece", () => {
  const { container } = render(<QuarterWords of={2026 * 4} />);
  expect(container.querySelector(".whitespace-nowrap")?.textContent).toBe("2026-Q1");
});
