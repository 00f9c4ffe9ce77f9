import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { NavList } from "./nav-list";

const items = [
  { href: "/history", label: "History" },
  { href: "/plan", label: "Plan", also: ["/credits"] },
];

it.each([
  ["/plan", "Plan"],
  ["/plan/a", "Plan"],
  ["/credits/a/audit", "Plan"],
  ["/history", "History"],
])("marks on %s the part %s alone", (path, part) => {
  render(<NavList items={items} path={path} />);
  const marked = screen.getAllByRole("link").filter((link) => link.hasAttribute("aria-current"));
  expect(marked.map((link) => link.textContent)).toEqual([part]);
});

it("marks nothing where the path only begins like a part", () => {
  render(<NavList items={items} path="/planet" />);
  expect(document.querySelector("[aria-current]")).toBeNull();
});
